/** Downloads the numbers of a table or a chart: as Danish spreadsheets read them, and plain. */
import { apiAddress, type Query } from '../api.ts';
import { useWords } from '../language.ts';
import { Icon } from './icon.tsx';

interface Props {
  readonly path: string;
  readonly query?: Query;
}

export function CsvLinks({ path, query = {} }: Props) {
  const { t } = useWords();
  return (
    <p className="csv">
      <a href={apiAddress(path, { ...query, for: 'spreadsheet' })} download>
        <Icon name="download" />
        {t('csv.spreadsheet')}
      </a>
      <a href={apiAddress(path, query)} download>
        {t('csv.plain')}
      </a>
    </p>
  );
}
