/** What is chosen on the page that explains, as it stands in the address. */
import { isDayText, textIn } from '../address.ts';

export interface ExplainSearch {
  /** Code of the municipality whose register is asked. Absent: the first that has one. */
  readonly kommune?: string;
  /** Id of the person in the register. */
  readonly person?: string;
  /** Id of the measure that is explained. Absent: all that the person counts in. */
  readonly maaling?: string;
  readonly fra?: string;
  readonly til?: string;
  readonly pr?: string | undefined;
}

export function explainSearch(raw: Readonly<Record<string, unknown>>): ExplainSearch {
  return {
    ...textIn('kommune', raw),
    ...textIn('person', raw),
    ...textIn('maaling', raw),
    ...textIn('fra', raw),
    ...textIn('til', raw),
    pr: isDayText(raw.pr) ? raw.pr : undefined,
  };
}
