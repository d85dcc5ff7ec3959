/** The chart of a measure, drawn by Observable Plot: lines over time, or bars when there is one period. */
import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import type { MeasureAnswerDto } from '../../api/contract/measures.ts';
import { useWords, type Words } from '../language.ts';
import { silence, thinned } from '../parts/plot.ts';
import { useWidth } from '../parts/use-width.ts';
import { shortPeriod, showPeriod } from '../show.ts';
import type { Series } from './series.ts';
import { scaled, shownUnit, showValue } from './show-value.ts';

const HEIGHT = 340;
/** Room for the label of a period, and of a bar. */
const TICK_WIDTH = 84;
const BAR_HEIGHT = 30;
/** Lines that can be told apart. */
const MOST_LINES = 7;
/** Told apart also by those who see few colours. */
const COLOURS = ['#0b3d4f', '#c2571a', '#1f8a70', '#7b3fa0', '#b98900', '#3a6fb0', '#a3324b'];

interface Props {
  readonly answer: Pick<MeasureAnswerDto, 'measure' | 'periods'>;
  readonly series: readonly Series[];
  readonly title: string;
}

interface Point {
  readonly period: string;
  readonly name: string;
  readonly value: number | null;
}

export function MeasureChart({ answer, series, title }: Props) {
  const words = useWords();
  const { t } = words;
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const drawn = largest(series, answer.periods.length === 1 ? series.length : MOST_LINES);
  const isEmpty = drawn.length === 0;
  useEffect(() => {
    if (!place.current || width === 0) return;
    const plot = draw(
      answer,
      largest(series, answer.periods.length === 1 ? series.length : MOST_LINES),
      title,
      width,
      words,
    );
    silence(plot);
    place.current.replaceChildren(plot);
    return () => plot.remove();
  }, [answer, series, title, width, words]);
  return (
    <>
      {drawn.length > 1 && answer.periods.length > 1 ? (
        <ul className="chart-key">
          {drawn.map(({ key, names }, at) => (
            <li key={key}>
              <span className="chart-key__colour" style={{ background: COLOURS[at] }} />
              {names.map((name) => words.in(name)).join(', ')}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={isEmpty ? undefined : 'chart'} ref={place} />
      {drawn.length < series.filter(hasValue).length ? (
        <figcaption className="quiet">{t('measures.largest', { count: drawn.length })}</figcaption>
      ) : null}
    </>
  );
}

function hasValue({ cells }: Series): boolean {
  return cells.some(({ value }) => value !== null);
}

/** Those with the largest newest value, in the order of the table. */
function largest(series: readonly Series[], most: number): Series[] {
  const newest = ({ cells }: Series) => cells.findLast(({ value }) => value !== null)?.value ?? 0;
  const chosen = new Set(
    series
      .filter(hasValue)
      .toSorted((a, b) => newest(b) - newest(a))
      .slice(0, most),
  );
  return series.filter((each) => chosen.has(each));
}

function draw(answer: Props['answer'], series: readonly Series[], title: string, width: number, words: Words): Element {
  const points = series.flatMap(({ names, cells }) =>
    cells.map(
      ({ value }, at): Point => ({
        period: answer.periods[at]!.period,
        name: names.map((name) => words.in(name)).join(', ') || words.t('measures.total'),
        value: value === null ? null : scaled(value, answer.measure.unit.id),
      }),
    ),
  );
  return answer.periods.length === 1
    ? drawBars(answer, points, title, width, words)
    : drawLines(answer, points, series, title, width, words);
}

function common({ measure }: Props['answer'], title: string, width: number, words: Words) {
  return {
    width,
    ariaLabel: words.t('measures.chart', { title }),
    ariaDescription: words.t('measures.chart-description'),
    style: { fontFamily: 'inherit', fontSize: '14px', background: 'transparent', overflow: 'visible' },
    unit: shownUnit(measure, words),
  };
}

function drawLines(
  answer: Props['answer'],
  points: readonly Point[],
  series: readonly Series[],
  title: string,
  width: number,
  words: Words,
): Element {
  const { lang } = words;
  const { unit, ...base } = common(answer, title, width, words);
  const periods = answer.periods.map(({ period }) => period);
  const names = [...new Set(points.map(({ name }) => name))];
  const ticks = new Set(thinned(periods, Math.max(2, Math.floor(width / TICK_WIDTH))));
  const xy = { x: 'period', y: 'value' } as const;
  const shown = (value: number) => showScaled(value, answer, words);
  return Plot.plot({
    ...base,
    height: HEIGHT,
    marginLeft: 64,
    marginRight: 24,
    marginTop: 32,
    x: {
      type: 'point',
      domain: periods,
      label: null,
      tickFormat: (period: string) => (ticks.has(period) ? shortPeriod(period, lang) : ''),
      tickSize: 0,
    },
    y: { label: unit, labelArrow: 'none', grid: true, nice: true, zero: true, ticks: 6, tickFormat: shown },
    color: { domain: names, range: COLOURS.slice(0, Math.max(1, series.length)) },
    marks: [
      Plot.line(points, { ...xy, z: 'name', stroke: 'name', strokeWidth: 2.25 }),
      Plot.dot(points, { ...xy, fill: 'name', r: 3 }),
      Plot.tip(points, Plot.pointer({ ...xy, title: tip, fontSize: 14 })),
    ],
  });

  function tip({ name, period, value }: Point): string {
    return `${name}\n${showPeriod(period, lang)}: ${value === null ? '' : shown(value)} ${unit}`;
  }
}

function drawBars(
  answer: Props['answer'],
  points: readonly Point[],
  title: string,
  width: number,
  words: Words,
): Element {
  const { unit, ...base } = common(answer, title, width, words);
  const known = points.filter(({ value }) => value !== null).toSorted((a, b) => b.value! - a.value!);
  const longest = Math.max(0, ...known.map(({ name }) => name.length));
  const names = Math.min(longest * 8 + 16, Math.floor(width * 0.45));
  return Plot.plot({
    ...base,
    height: known.length * BAR_HEIGHT + 60,
    marginLeft: names,
    marginRight: 72,
    x: {
      label: unit,
      labelArrow: 'none',
      nice: true,
      ticks: 5,
      tickFormat: (value: number) => showScaled(value, answer, words),
    },
    y: { label: null, domain: known.map(({ name }) => name), tickSize: 0, tickFormat: cut },
    marks: [
      Plot.barX(known, { x: 'value', y: 'name', fill: COLOURS[0] }),
      Plot.text(known, {
        x: 'value',
        y: 'name',
        text: ({ value }: Point) => showScaled(value!, answer, words),
        textAnchor: 'start',
        dx: 6,
      }),
      Plot.ruleX([0]),
    ],
  });

  function cut(name: string): string {
    const room = Math.floor(names / 8);
    return name.length > room ? `${name.slice(0, room - 1)}…` : name;
  }
}

/** What is drawn is scaled already. */
function showScaled(value: number, { measure }: Props['answer'], { lang }: Words): string {
  return showValue(measure.unit.id === 'oere' ? value * 100 : value, measure.unit.id, lang).replace(/[.,]0+$/, '');
}
