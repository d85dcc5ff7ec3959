/** All the rules answer on the day: what comes next, the talks, and each rule with its reasons. */
import type { CalculatedDto, OutcomeDto } from '../../api/contract/rules.ts';
import { parseDay } from '../../core/day.ts';
import { displayOere } from '../../core/oere.ts';
import { useWords } from '../language.ts';
import { showDay } from '../show.ts';
import { OutcomeText, RuleName } from './outcome-text.tsx';
import { Talks } from './talks.tsx';

export function Answers({ calculated }: { readonly calculated: CalculatedDto }) {
  const words = useWords();
  const { t } = words;
  const told = calculated.outcomes.filter(({ outcome }) => !isAbsent(outcome));
  const absent = calculated.outcomes.filter(({ outcome }) => isAbsent(outcome));
  const first = told.toSorted((a, b) => urgency(a.outcome) - urgency(b.outcome));
  return (
    <>
      <div className="answers__columns">
        <WhatNext calculated={calculated} />
        <Talks talks={calculated.talks} />
      </div>
      <ul className="answers">
        {first.map(({ rule, title, outcome }) => (
          <li key={rule} className={`answers__one answers__one--${outcome.kind}`}>
            <RuleName rule={rule} title={words.in(title)} />
            <OutcomeText outcome={outcome} />
          </li>
        ))}
      </ul>
      {absent.length > 0 ? (
        <details>
          <summary>{t('beregner.without-answer', { count: absent.length })}</summary>
          <ul className="answers">
            {absent.map(({ rule, title, outcome }) => (
              <li key={rule} className="answers__one">
                <RuleName rule={rule} title={words.in(title)} />
                <OutcomeText outcome={outcome} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** Nothing to say about this life that day: the rule did not exist, or does not touch it. */
function isAbsent({ kind, answer, undecided }: OutcomeDto): boolean {
  return (kind === 'refused' && undecided === null) || (kind === 'answered' && answer === null);
}

function urgency({ kind }: OutcomeDto): number {
  return kind === 'undecidable' ? 0 : kind === 'refused' ? 1 : 2;
}

/** The short of it, right below the timeline. */
export function InShort({ calculated }: { readonly calculated: CalculatedDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { on, steps, talks, offerDueOn, targetGroup, cost } = calculated;
  const step = steps.find(({ from, to }) => from <= on && on <= to)?.step;
  const talk = talks.find(({ dueOn, heldOn }) => dueOn >= on && heldOn === null);
  const kroner = (amount: number) => displayOere(amount, lang);
  return (
    <dl className="in-short">
      <div>
        <dt>{t('beregner.target-group')}</dt>
        <dd>{targetGroup ? words.in(targetGroup) : t('beregner.no-group')}</dd>
      </div>
      <div>
        <dt>{t('beregner.ladder-step')}</dt>
        <dd>
          {step === undefined
            ? t('beregner.no-step')
            : step === 0
              ? t('beregner.step-unknown')
              : t('beregner.step', { number: step })}
        </dd>
      </div>
      <div>
        <dt>{t('beregner.next-talk')}</dt>
        <dd>{talk ? showDay(talk.dueOn, lang) : t('beregner.no-talk')}</dd>
      </div>
      {offerDueOn ? (
        <div>
          <dt>{t('beregner.offer-by')}</dt>
          <dd>{showDay(offerDueOn, lang)}</dd>
        </div>
      ) : null}
      {cost ? (
        <div className="in-short__wide">
          <dt>{t('beregner.cost')}</dt>
          <dd>
            {t('beregner.cost-lines', {
              week: kroner(cost.week),
              month: kroner(cost.month),
              whole: kroner(cost.whole),
              gross: kroner(cost.gross),
            })}
          </dd>
        </div>
      ) : null}
    </dl>
  );
}

function WhatNext({ calculated }: { readonly calculated: CalculatedDto }) {
  const words = useWords();
  const { t, lang } = words;
  const coming = calculated.outcomes
    .flatMap(({ rule, title, outcome: { next } }) => (next ? [{ rule, title, ...next }] : []))
    .toSorted((a, b) => parseDay(a.on) - parseDay(b.on));
  return (
    <section aria-labelledby="what-next">
      <h3 id="what-next">{t('beregner.what-next')}</h3>
      {coming.length === 0 ? <p>{t('beregner.nothing-next')}</p> : null}
      <ol className="what-next">
        {coming.map(({ rule, on, text, title }) => (
          <li key={rule}>
            <strong>{showDay(on, lang)}</strong> {words.in(text)} <span className="quiet">{words.in(title)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
