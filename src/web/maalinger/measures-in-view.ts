/** Which measures of the catalogue are shown: those of a theme that have all the words, theme by theme. */
import type { CataloguedMeasureDto } from '../../api/contract/measures.ts';
import type { Language, Text } from '../../core/text.ts';
import type { MeasuresSearch } from './measure-address.ts';

export interface Theme {
  readonly id: string;
  readonly title: Text;
  readonly measures: readonly CataloguedMeasureDto[];
}

/** In the order of the catalogue; words may be parts of words, in any case. */
export function themesInView(
  measures: readonly CataloguedMeasureDto[],
  { tekst = '', tema }: MeasuresSearch,
  language: Language,
): Theme[] {
  const words = tekst.toLocaleLowerCase(language).split(/\s+/).filter(Boolean);
  const shown = measures.filter((measure) => {
    const text = searchedText(measure, language);
    return (tema === undefined || measure.theme.id === tema) && words.every((word) => text.includes(word));
  });
  return [...Map.groupBy(shown, ({ theme }) => theme.id)].map(([id, of]) => ({
    id,
    title: of[0]!.theme.title,
    measures: of,
  }));
}

function searchedText(
  { id, title, definition, source, groups, goals }: CataloguedMeasureDto,
  language: Language,
): string {
  const texts = [title, definition, source, ...groups.map((group) => group.title), ...goals.map((goal) => goal.title)];
  return [id, ...texts.map((text) => text[language])].join(' ').toLocaleLowerCase(language);
}
