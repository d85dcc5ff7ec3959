/** The life on a timeline: bars that can be dragged or moved by keyboard, and beneath them what the rules make of it. */
import { useRef } from 'react';
import type { LifeDto } from '../../api/contract/life.ts';
import type { CalculatedDto } from '../../api/contract/rules.ts';
import { parseDay, printDay } from '../../core/day.ts';
import { useWords } from '../language.ts';
import { showDay } from '../show.ts';
import { laneName } from './choices.ts';
import { FactBar } from './fact-bar.tsx';
import { LANES } from './life-facts.ts';
import { shareOf, type TimeRange, yearsIn } from './time-range.ts';

interface Props {
  readonly life: LifeDto;
  readonly range: TimeRange;
  readonly day: string;
  readonly calculated: CalculatedDto | undefined;
  /** `isFinal`: let go of, and worth keeping in the address. */
  readonly change: (life: LifeDto, isFinal: boolean) => void;
  readonly choose: (day: string, isFinal: boolean) => void;
}

export function Timeline({ life, range, day, calculated, change, choose }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const plane = useRef<HTMLDivElement>(null);
  const daysPerPixel = () => (range.to - range.from) / (plane.current?.clientWidth || 1);
  return (
    <div className="timeline">
      <div className="timeline__names" aria-hidden="true">
        <span className="timeline__name" />
        {LANES.map((lane) => (
          <span key={lane} className="timeline__name">
            {laneName(lane, words)}
          </span>
        ))}
        <span className="timeline__name timeline__name--told">{t('beregner.lane-steps')}</span>
        <span className="timeline__name timeline__name--told">{t('beregner.lane-due')}</span>
      </div>
      <div className="timeline__plane" ref={plane}>
        <div className="timeline__years" aria-hidden="true">
          {yearsIn(range).map(({ year, day: first }) => (
            <span key={year} className="timeline__year" style={{ left: `${shareOf(first, range)}%` }}>
              {year}
            </span>
          ))}
        </div>
        {LANES.map((lane) => (
          <ul key={lane} className="timeline__lane" aria-label={laneName(lane, words)}>
            {life[lane].map((_, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a fact is known by its place
              <FactBar key={at} {...{ life, lane, at, range, daysPerPixel, change }} />
            ))}
          </ul>
        ))}
        <Told calculated={calculated} range={range} />
        <span className="timeline__now" style={{ left: `${shareOf(parseDay(day), range)}%` }} aria-hidden="true" />
        <input
          type="range"
          className="timeline__slider"
          aria-label={t('beregner.day-slider')}
          aria-valuetext={showDay(day, lang)}
          min={range.from}
          max={range.to - 1}
          value={parseDay(day)}
          onChange={({ currentTarget }) => choose(printDay(Number(currentTarget.value)), false)}
          onPointerUp={({ currentTarget }) => choose(printDay(Number(currentTarget.value)), true)}
          onKeyUp={({ currentTarget }) => choose(printDay(Number(currentTarget.value)), true)}
        />
      </div>
    </div>
  );
}

/** What the rules make of it: steps of the ladder, and deadlines. */
function Told({ calculated, range }: Pick<Props, 'calculated' | 'range'>) {
  const { t, lang } = useWords();
  const offer = calculated?.offerDueOn;
  return (
    <>
      <ul className="timeline__lane timeline__lane--told" aria-label={t('beregner.lane-steps')}>
        {calculated?.steps.map(({ from, to, step }) => {
          const [left, right] = [shareOf(parseDay(from), range), shareOf(parseDay(to) + 1, range)];
          if (right <= left) return null;
          const days = { from: showDay(from, lang), to: showDay(to, lang) };
          const label = step === 0 ? t('beregner.step-unknown') : t('beregner.step-stretch', { number: step, ...days });
          return (
            <li
              key={from}
              className={`steps steps--${step}`}
              style={{ left: `${left}%`, width: `${right - left}%` }}
              title={label}
            >
              <span aria-hidden="true">{step === 0 ? '?' : step}</span>
              <span className="sr-only">{label}</span>
            </li>
          );
        })}
      </ul>
      <ul className="timeline__lane timeline__lane--told" aria-label={t('beregner.lane-due')}>
        {calculated?.talks.map(({ dueOn, state }, at) => (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: two talks can be due on one day
            key={at}
            className={`due due--${state ?? 'unknown'}`}
            style={{ left: `${shareOf(parseDay(dueOn), range)}%` }}
            title={t('beregner.due-on', { day: showDay(dueOn, lang) })}
          >
            <span className="sr-only">{t('beregner.due-on', { day: showDay(dueOn, lang) })}</span>
          </li>
        ))}
        {offer ? (
          <li
            className="due due--offer"
            style={{ left: `${shareOf(parseDay(offer), range)}%` }}
            title={t('beregner.offer-due-on', { day: showDay(offer, lang) })}
          >
            <span className="sr-only">{t('beregner.offer-due-on', { day: showDay(offer, lang) })}</span>
          </li>
        ) : null}
      </ul>
    </>
  );
}
