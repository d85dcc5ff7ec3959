/** Where something stands in the plan's own text. */
import { useWords } from '../language.ts';

export function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useWords();
  if (lines.length === 0) return null;
  const several = lines.length > 1 || lines[0]?.includes('-');
  const where = lines.map((line) => line.replace('-', '–')).join(', ');
  return <span className="lines">{several ? t('source.lines', { where }) : t('source.line', { where })}</span>;
}
