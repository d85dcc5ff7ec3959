/** The versions of one item of law: drawn on a time axis, and as the table that says the same. */
import { Link } from '@tanstack/react-router';
import type { LawItemDto, LawVersionDto } from '../../api/contract/rules.ts';
import { useWords } from '../language.ts';
import { ScrollRegion } from '../parts/scroll-region.tsx';
import { showDay } from '../show.ts';
import { ConfidenceBadge } from './confidence.tsx';
import { VersionAxis } from './version-axis.tsx';

interface Props {
  readonly item: LawItemDto;
  /** Of the page, which needs no link to itself. */
  readonly rule: string;
}

export function LawThroughTime({ item, rule }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const title = words.in(item.title);
  const others = item.rules.filter((id) => id !== rule && !id.startsWith('SG-'));
  return (
    <article className="law" id={item.id}>
      <h3 className="law__title">{title}</h3>
      <VersionAxis versions={item.versions} label={t('regler.axis-label', { title })} />
      <ScrollRegion label={t('regler.law-heading', { title })}>
        <table className="law__versions">
          <thead>
            <tr>
              <th scope="col">{t('regler.from')}</th>
              <th scope="col">{t('regler.to')}</th>
              <th scope="col">{t('regler.value')}</th>
              <th scope="col">{t('regler.source')}</th>
              <th scope="col">{t('regler.how-sure')}</th>
            </tr>
          </thead>
          <tbody>
            {item.versions.map((version) => (
              <tr key={`${version.from} ${version.planned}`}>
                <td>{version.from ? showDay(version.from, lang) : t('regler.as-far-back')}</td>
                <td>{version.to ? showDay(version.to, lang) : t('regler.still-holds')}</td>
                <td>
                  <VersionValue version={version} law={item.id} />
                </td>
                <td>
                  {[version.act, version.section].filter(Boolean).join(', ')}
                  <span className="law__checked">{t('regler.checked', { day: showDay(version.checked, lang) })}</span>
                </td>
                <td>
                  <ConfidenceBadge confidence={version.confidence} />
                  {version.planned ? <span className="law__checked">{t('regler.planned')}</span> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {others.length > 0 ? (
        <p className="quiet">
          {t('regler.shared-with')}{' '}
          {others.map((id, at) => (
            <span key={id}>
              {at > 0 ? ', ' : null}
              <Link to="/$lang/regler/$rule" params={{ lang, rule: id }} search={{}}>
                {id}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </article>
  );
}

function VersionValue({ version, law }: { readonly version: LawVersionDto; readonly law: string }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      {version.decide ? (
        <p className="law__decide">
          <strong>{t('regler.decide')}</strong> {words.in(version.decide)}{' '}
          <Link to="/$lang/regler/afgoerelser" params={{ lang: words.lang }} search={{}} hash={law}>
            {t('regler.decide-here')}
          </Link>
        </p>
      ) : null}
      <ul className="law__entries">
        {version.entries.map(({ key, text }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the entries of a version never change places
          <li key={at}>
            {key ? `${words.in(key)}: ` : null}
            <strong>{words.in(text)}</strong>
          </li>
        ))}
      </ul>
      {version.note ? <p className="law__note">{words.in(version.note)}</p> : null}
    </>
  );
}
