/** What the register says of the goal: the figure beside the published one, why they may differ, or what is missing. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReadingDto } from '../../api/contract/common.ts';
import type { GoalOnRegisterDto } from '../../api/contract/goals-on-register.ts';
import type { GoalDetailDto } from '../../api/contract/plans.ts';
import type { RegisterHeadDto } from '../../api/contract/registers.ts';
import { displayQuantity } from '../../core/unit.ts';
import { useWords, type Words } from '../language.ts';
import { measuresQuery } from '../maalinger/queries.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { SyntheticNotice } from '../parts/synthetic-notice.tsx';
import { VerdictMark } from '../parts/verdict.tsx';
import { useOnRegister } from '../plan/on-register.ts';
import { showAmount, showDay, showDifference, showPeriod } from '../show.ts';
import { measureSearchOf } from './measure-search.ts';
import './on-register.css';

export function OnRegister({ detail }: { readonly detail: GoalDetailDto }) {
  const words = useWords();
  const { t } = words;
  const { state, register, goals } = useOnRegister();
  const says = goals.get(detail.goal.id);
  const answer = detail.register;
  return (
    <section aria-labelledby="register" className="on-register">
      <h2 id="register">{t('goal-register.heading')}</h2>
      {answer === null ? <p>{t('goal-register.not-looked')}</p> : null}
      {answer?.missing ? (
        <p>
          <strong>{t('goal-register.lacks')}</strong> {words.in(answer.missing)}
        </p>
      ) : null}
      {answer?.measure ? (
        <>
          {register ? <SyntheticNotice registers={[register]} /> : null}
          <div aria-live="polite">
            {state === 'counting' ? <p className="quiet">{t('goal-register.counting')}</p> : null}
            {state === 'failed' ? <p>{t('goal-register.failed')}</p> : null}
            {state === 'no-register' ? <p className="quiet">{t('goal-register.none')}</p> : null}
            {says && register ? <Says says={says} register={register} detail={detail} /> : null}
          </div>
          <HowMeasured detail={detail} says={says} register={register} />
        </>
      ) : null}
      {answer && answer.seeAlso.length > 0 ? <SeeAlso measures={answer.seeAlso} /> : null}
    </section>
  );
}

interface SaysProps {
  readonly says: GoalOnRegisterDto;
  readonly register: RegisterHeadDto;
  readonly detail: GoalDetailDto;
}

function Says({ says, register, detail }: SaysProps) {
  const words = useWords();
  return (
    <>
      <div className="on-register__answer">
        {says.verdict ? <VerdictMark verdict={says.verdict} /> : null}
        <p>{words.in(says.sentence)}</p>
      </div>
      {says.comparison || says.actual ? <BothFigures says={says} register={register} detail={detail} /> : null}
    </>
  );
}

function BothFigures({ says, register, detail }: SaysProps) {
  const words = useWords();
  const { t, lang } = words;
  const { comparison } = says;
  const asOf = t('goal-register.as-of', { day: showDay(detail.asOf, lang) });
  const newest = says.series.at(-1);
  const isNewer = newest && newest.period !== comparison?.register.period ? newest : undefined;
  return (
    <ScrollRegion label={t('goal-register.both')}>
      <table className="table table--compact">
        <caption className="sr-only">{t('goal-register.both')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('goal-register.source')}</th>
            <th scope="col" className="number">
              {t('goal-register.value')}
            </th>
            <th scope="col">{t('goal-register.period')}</th>
            <th scope="col">{t('goal-register.known')}</th>
          </tr>
        </thead>
        <tbody>
          {comparison ? (
            <>
              <FigureRow source={t('goal-register.published')} reading={comparison.published} known={asOf} />
              <FigureRow source={registerWord(register, words)} reading={comparison.register} known={asOf} />
              <tr>
                <th scope="row">{t('goal-register.difference')}</th>
                <td className="number">
                  {comparison.difference
                    ? showDifference(comparison.difference, lang)
                    : t('goal-register.not-comparable')}
                </td>
                <td>{comparison.difference ? t('goal-register.same-period') : null}</td>
                <td>
                  {comparison.percent === null
                    ? null
                    : displayQuantity(comparison.percent, 'percent', lang, { signed: true })}
                </td>
              </tr>
            </>
          ) : null}
          {isNewer ? <FigureRow source={t('goal-register.newest')} reading={isNewer} known={asOf} /> : null}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface FigureRowProps {
  readonly source: string;
  readonly reading: ReadingDto;
  readonly known: string;
}

function FigureRow({ source, reading, known }: FigureRowProps) {
  const { lang } = useWords();
  return (
    <tr>
      <th scope="row">{source}</th>
      <td className="number">{showAmount(reading, lang)}</td>
      <td>{showPeriod(reading.period, lang)}</td>
      <td>{known}</td>
    </tr>
  );
}

function registerWord({ isSynthetic }: RegisterHeadDto, { t }: Words): string {
  const word = t('goal-register.register');
  return isSynthetic ? `${word} (${t('goal-register.synthetic')})` : word;
}

interface HowMeasuredProps {
  readonly detail: GoalDetailDto;
  readonly says: GoalOnRegisterDto | undefined;
  readonly register: RegisterHeadDto | null;
}

/** Which measure it is, how well it answers the goal, and why its figure may differ from the published one. */
function HowMeasured({ detail, says, register }: HowMeasuredProps) {
  const words = useWords();
  const { t, lang } = words;
  const answer = detail.register;
  if (!answer?.measure) return null;
  const causes = says?.comparison?.causes;
  return (
    <>
      <dl className="facts">
        <dt>{t('goal-register.measure')}</dt>
        <dd>
          <MeasureLink measure={answer.measure} says={says} municipality={detail.plan.municipality.code} />
          {register?.reach ? (
            <span className="quiet"> ({t('goal-register.reach', { day: showDay(register.reach, lang) })})</span>
          ) : null}
        </dd>
        {answer.narrowed.map(({ group, values }) => (
          <div key={group.da} className="facts__pair">
            <dt>
              {t('goal-register.narrowed')} {words.in(group).toLowerCase()}
            </dt>
            <dd>{values.map((value) => words.in(value)).join(', ')}</dd>
          </div>
        ))}
        <dt>{t('goal-register.fit')}</dt>
        <dd>{answer.fit === 'exact' ? t('goal-register.exact') : t('goal-register.near')}</dd>
      </dl>
      {causes && causes.length > 0 ? (
        <Reasons heading={t('goal-register.causes')} reasons={causes} />
      ) : (
        <Reasons heading={t('goal-register.may-differ')} reasons={answer.differs} />
      )}
    </>
  );
}

interface ReasonsProps {
  readonly heading: string;
  readonly reasons: NonNullable<GoalDetailDto['register']>['differs'];
}

function Reasons({ heading, reasons }: ReasonsProps) {
  const words = useWords();
  if (reasons.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul className="on-register__reasons">
        {reasons.map(({ about, text }) => (
          <li key={text.da}>
            <strong>{words.in(about)}:</strong> {words.in(text)}
          </li>
        ))}
      </ul>
    </>
  );
}

interface MeasureLinkProps {
  readonly measure: string;
  readonly says?: GoalOnRegisterDto | undefined;
  readonly municipality?: string;
}

/** To the measure itself, asked as the goal asks it. */
function MeasureLink({ measure, says, municipality }: MeasureLinkProps) {
  const words = useWords();
  const { data: measures = [] } = useQuery(measuresQuery);
  const title = measures.find(({ id }) => id === measure)?.title;
  return (
    <Link
      to="/$lang/maalinger/$measure"
      params={{ lang: words.lang, measure }}
      search={says?.question && municipality ? measureSearchOf(says.question, municipality) : {}}
    >
      {title ? words.in(title) : measure}
    </Link>
  );
}

function SeeAlso({ measures }: { readonly measures: readonly string[] }) {
  const { t } = useWords();
  return (
    <p>
      {t('goal-register.see-also')}{' '}
      {measures.map((measure, at) => (
        <span key={measure}>
          {at > 0 ? ', ' : null}
          <MeasureLink measure={measure} />
        </span>
      ))}
    </p>
  );
}
