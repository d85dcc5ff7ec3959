/** Versions as bars on a time axis from 2014 to 2027; the table beneath says the same in words. */
import type { LawVersionDto } from '../../api/contract/rules.ts';
import { dayOf, parseDay } from '../../core/day.ts';

const [FIRST_YEAR, LAST_YEAR] = [2014, 2027];
const [FROM, TO] = [dayOf(FIRST_YEAR, 1, 1), dayOf(LAST_YEAR + 1, 1, 1)];
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);

/** Per cent of the axis. */
const at = (day: number) => ((Math.min(TO, Math.max(FROM, day)) - FROM) / (TO - FROM)) * 100;

interface Props {
  readonly versions: readonly LawVersionDto[];
  readonly label: string;
}

export function VersionAxis({ versions, label }: Props) {
  return (
    <div className="axis" role="img" aria-label={label}>
      {YEARS.map((year) => (
        <span key={year} className="axis__year" style={{ left: `${at(dayOf(year, 1, 1))}%` }}>
          {year}
        </span>
      ))}
      {versions.map((version) => {
        const from = version.from === null ? FROM : parseDay(version.from);
        const to = version.to === null ? TO : parseDay(version.to) + 1;
        if (to <= FROM || from >= TO) return null;
        return (
          <span
            key={`${version.from} ${version.planned}`}
            className={`axis__version axis__version--${version.planned ? 'planned' : version.confidence}`}
            style={{ left: `${at(from)}%`, width: `${at(to) - at(from)}%` }}
          />
        );
      })}
    </div>
  );
}
