/** One rule: plain words, its law through time, examples, and where it is used. */
import { Link } from '@tanstack/react-router';
import type { RuleDetailDto } from '../../api/contract/rules.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { PageHeading } from '../frame/page-heading.tsx';
import { useWords } from '../language.ts';
import { ConfidenceBadge } from './confidence.tsx';
import { Examples } from './examples.tsx';
import { LawThroughTime } from './law-through-time.tsx';
import './regler.css';

export function RulePage({ rule }: { readonly rule: RuleDetailDto }) {
  const words = useWords();
  const { t, lang } = words;
  const title = words.in(rule.title);
  return (
    <div className="container page">
      <Breadcrumb
        steps={[
          <Link key="rules" to="/$lang/regler" params={{ lang }} search={{}}>
            {t('regler.heading')}
          </Link>,
        ]}
        here={rule.id}
      />
      <PageHeading tab={`${rule.id} ${title}`}>{title}</PageHeading>
      <p className="lead">{words.in(rule.explained)}</p>
      <div className="rule__about">
        <p>
          {words.in(rule.decides)} {rule.confidence ? <ConfidenceBadge confidence={rule.confidence} /> : null}
        </p>
        <p className="quiet">{t('regler.keyed-on', { what: words.in(rule.keyedOn) })}</p>
        {rule.takes ? <p className="quiet">{t('regler.takes', { what: words.in(rule.takes) })}</p> : null}
      </div>
      <section aria-labelledby="law">
        <h2 id="law">{t('regler.law')}</h2>
        {rule.items.length === 0 ? <p className="nothing">{t('regler.no-law')}</p> : null}
        {rule.items.map((item) => (
          <LawThroughTime key={item.id} item={item} rule={rule.id} />
        ))}
      </section>
      <Examples examples={rule.examples} />
      <section aria-labelledby="used">
        <h2 id="used">{t('regler.used-by')}</h2>
        <ul className="plain-list">
          {rule.takes ? null : <li>{t('regler.used-by-calculator')}</li>}
          {rule.measures.map(({ id, title: measure }) => (
            <li key={id}>{t('regler.used-by-measure', { title: `»${words.in(measure)}«` })}</li>
          ))}
          {rule.measures.length === 0 ? <li>{t('regler.used-by-none')}</li> : null}
        </ul>
      </section>
    </div>
  );
}
