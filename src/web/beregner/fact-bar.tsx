/** One fact on the timeline. Dragged, or moved by keyboard: arrows a day, Page Up and Down a month, with Shift its end; Delete removes it. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { LifeDto } from '../../api/contract/life.ts';
import { printDay } from '../../core/day.ts';
import { useWords } from '../language.ts';
import { showDay } from '../show.ts';
import { factName, laneName } from './choices.ts';
import { type Edge, type Lane, moved, placeOf, withoutFact } from './life-facts.ts';
import { shareOf, type TimeRange } from './time-range.ts';

interface Props {
  readonly life: LifeDto;
  readonly lane: Lane;
  readonly at: number;
  readonly range: TimeRange;
  readonly daysPerPixel: () => number;
  readonly change: (life: LifeDto, isFinal: boolean) => void;
}

interface Drag {
  readonly life: LifeDto;
  readonly x: number;
  readonly edge: Edge;
  days: number;
}

const MONTH = 30;

export function FactBar({ life, lane, at, range, daysPerPixel, change }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const drag = useRef<Drag | null>(null);
  const { from, to, isPoint } = placeOf(life, lane, at);
  const [left, right] = [shareOf(from, range), shareOf(to ?? range.to, range)];
  const what = factName(life, lane, at, words);
  const told = {
    lane: laneName(lane, words),
    what,
    from: showDay(printDay(from), lang),
    to: to === null ? t('beregner.goes-on') : showDay(printDay(to - 1), lang),
  };
  const label = isPoint ? t('beregner.dot', told) : t('beregner.bar', told);

  function grip(event: PointerEvent<HTMLButtonElement>) {
    if (event.button !== 0) return;
    const edge = ((event.target as HTMLElement).dataset.edge as Edge | undefined) ?? 'both';
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { life, x: event.clientX, edge, days: 0 };
  }

  function pull({ clientX }: PointerEvent<HTMLButtonElement>) {
    const held = drag.current;
    if (!held) return;
    const days = Math.round((clientX - held.x) * daysPerPixel());
    if (days === held.days) return;
    held.days = days;
    change(moved(held.life, lane, at, days, held.edge), false);
  }

  function letGo() {
    const held = drag.current;
    drag.current = null;
    if (held && held.days !== 0) change(moved(held.life, lane, at, held.days, held.edge), true);
  }

  function press(event: KeyboardEvent<HTMLButtonElement>) {
    const days = DAYS[event.key];
    if (event.key === 'Delete') change(withoutFact(life, lane, at), true);
    else if (days === undefined) return;
    else
      change(
        moved(life, lane, at, lane === 'work' ? Math.sign(days) * (MONTH + 1) : days, event.shiftKey ? 'to' : 'both'),
        true,
      );
    event.preventDefault();
  }

  return (
    <li
      className={isPoint ? 'bar-place bar-place--point' : 'bar-place'}
      style={isPoint ? { left: `${left}%` } : { left: `${left}%`, width: `${right - left}%` }}
    >
      <button
        type="button"
        className={`bar bar--${lane}${to === null ? ' bar--open' : ''}`}
        aria-label={label}
        title={label}
        onPointerDown={grip}
        onPointerMove={pull}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onKeyDown={press}
      >
        {isPoint ? null : (
          <>
            <span className="bar__edge" data-edge="from" />
            <span className="bar__name">{what}</span>
            {to === null ? null : <span className="bar__edge bar__edge--to" data-edge="to" />}
          </>
        )}
      </button>
    </li>
  );
}

const DAYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageUp: -MONTH,
  PageDown: MONTH,
};
