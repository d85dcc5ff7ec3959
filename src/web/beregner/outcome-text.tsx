/** What a rule answered: reasons first, what comes next, and behind a fold the facts and the law. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OutcomeDto } from '../../api/contract/rules.ts';
import { useWords } from '../language.ts';
import { ConfidenceBadge } from '../regler/confidence.tsx';
import { showDay } from '../show.ts';

export function OutcomeText({ outcome }: { readonly outcome: OutcomeDto }) {
  const words = useWords();
  const { t, lang } = words;
  const { kind, because, facts, ground, next, undecided } = outcome;
  return (
    <div className={`outcome outcome--${kind}`}>
      {kind === 'undecidable' ? <p className="outcome__word">{t('beregner.undecidable')}</p> : null}
      {kind === 'refused' ? (
        <p className="outcome__word">{undecided ? t('beregner.to-decide') : t('beregner.refused')}</p>
      ) : null}
      <ul className="outcome__because">
        {because.map((reason, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: reasons stand in their order
          <li key={at}>{words.in(reason)}</li>
        ))}
      </ul>
      {undecided ? (
        <p>
          <Link to="/$lang/regler/afgoerelser" params={{ lang }} search={{}} hash={undecided}>
            {t('beregner.decide-it')}
          </Link>
        </p>
      ) : null}
      {kind === 'undecidable' ? (
        <>
          <p className="outcome__stand">{t('beregner.stand-in-the-way')}</p>
          <ul className="outcome__facts">
            {facts.map((fact, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: facts stand in their order
              <li key={at}>{words.in(fact)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {next ? (
        <p className="outcome__next">
          <strong>{showDay(next.on, lang)}</strong> {words.in(next.text)}
        </p>
      ) : null}
      {kind === 'answered' && (facts.length > 0 || ground.length > 0) ? <FactsAndLaw {...{ facts, ground }} /> : null}
    </div>
  );
}

/** Drawn when it is opened: there are some dozens on the page. */
function FactsAndLaw({ facts, ground }: Pick<OutcomeDto, 'facts' | 'ground'>) {
  const words = useWords();
  const { t } = words;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="outcome__more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('beregner.why-and-law')}</summary>
      {isOpen && facts.length > 0 ? (
        <>
          <p className="outcome__stand">{t('beregner.facts-used')}</p>
          <ul className="outcome__facts">
            {facts.map((fact, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: facts stand in their order
              <li key={at}>{words.in(fact)}</li>
            ))}
          </ul>
        </>
      ) : null}
      {isOpen ? (
        <>
          <p className="outcome__stand">{t('beregner.ground')}</p>
          <ul className="outcome__facts">
            {ground.map(({ law, title, act, section, from, confidence, decided }) => (
              <li key={`${law} ${from}`}>
                {words.in(title)}: {[act, section, decided].filter(Boolean).join(', ')}{' '}
                <ConfidenceBadge confidence={confidence} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
}

/** A rule's name, leading to its page. */
export function RuleName({ rule, title }: { readonly rule: string; readonly title: string }) {
  const { lang } = useWords();
  return (
    <h3 className="outcome__rule">
      <Link to="/$lang/regler/$rule" params={{ lang, rule }} search={{}}>
        {title}
      </Link>{' '}
      <span className="rules__id">{rule}</span>
    </h3>
  );
}
