/** The chart itself, drawn by Observable Plot; fetched only when a goal has something to draw. */
import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'react';
import type { Unit } from '../../core/unit.ts';
import { UNITS } from '../../core/unit.ts';
import { useWords, type Words } from '../language.ts';
import { silence, thinned } from '../parts/plot.ts';
import { useWidth } from '../parts/use-width.ts';
import { shortPeriod, showNumber, showPeriod } from '../show.ts';
import type { CoursePoint } from './course-points.ts';
import { pointWord } from './point-word.ts';

const HEIGHT = 340;
/** Room for the label of a period. */
const TICK_WIDTH = 84;
const DAY = 86_400_000;
const INK = { own: '#0b3d4f', comparison: '#6d7a85', target: '#a65200', grid: '#d9dfe4' };

interface Props {
  readonly points: readonly CoursePoint[];
  readonly unit: Unit;
  readonly title: string;
}

export function Chart({ points, unit, title }: Props) {
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (!place.current || width === 0) return;
    const plot = draw(points, unit, title, width, words);
    silence(plot);
    place.current.replaceChildren(plot);
    return () => plot.remove();
  }, [points, unit, title, width, words]);
  return <div className="chart" ref={place} />;
}

function draw(points: readonly CoursePoint[], unit: Unit, title: string, width: number, words: Words): Element {
  const { lang, t } = words;
  const placed = points.map((point) => ({ ...point, date: new Date(point.day * DAY) }));
  const of = (...kinds: CoursePoint['kind'][]) => placed.filter(({ kind }) => kinds.includes(kind));
  const [own, compared, baseline, target] = [of('series'), of('comparison'), of('baseline'), of('target')];
  const path = of('baseline', 'path', 'target');
  const labels = new Map(points.map(({ day, period }) => [day, shortPeriod(period, lang)]));
  const xy = { x: 'date', y: 'value' } as const;
  const tip = (point: CoursePoint) =>
    `${pointWord(point, words)}\n${showPeriod(point.period, lang)}: ${showNumber(point.value, lang, unit)} ${UNITS[unit][lang]}`;
  const last = <T,>(list: readonly T[]): T[] => list.slice(-1);
  return Plot.plot({
    width,
    height: HEIGHT,
    marginLeft: 56,
    marginRight: 24,
    marginTop: 32,
    ariaLabel: t('course.chart', { title }),
    ariaDescription: t('course.chart-description'),
    style: { fontFamily: 'inherit', fontSize: '14px', background: 'transparent', overflow: 'visible' },
    x: {
      type: 'utc',
      label: null,
      ticks: thinned([...labels.keys()], Math.max(2, Math.floor(width / TICK_WIDTH))).map((day) => new Date(day * DAY)),
      tickFormat: (date: Date) => labels.get(date.getTime() / DAY) ?? '',
      insetLeft: 12,
      insetRight: 12,
    },
    y: {
      label: UNITS[unit][lang],
      labelArrow: 'none',
      grid: true,
      nice: true,
      reverse: unit === 'rank',
      ticks: 6,
      tickFormat: (value: number) => showNumber(value, lang, unit),
    },
    marks: [
      Plot.ruleY(target, { y: 'value', stroke: INK.target, strokeWidth: 1.5, strokeDasharray: '6 4' }),
      Plot.line(path.length > 1 ? path : [], { ...xy, stroke: INK.target, strokeWidth: 1.5, strokeOpacity: 0.6 }),
      Plot.line(compared, { ...xy, z: 'area', stroke: INK.comparison, strokeWidth: 1.75 }),
      Plot.dot(compared, { ...xy, fill: INK.comparison, r: 2.5 }),
      Plot.line(own, { ...xy, z: 'area', stroke: INK.own, strokeWidth: 2.75 }),
      Plot.dot(own, {
        ...xy,
        fill: (point: CoursePoint) => (point.expected ? '#fff' : INK.own),
        stroke: INK.own,
        r: 3.5,
      }),
      Plot.dot(baseline, { ...xy, symbol: 'diamond', fill: '#fff', stroke: INK.own, strokeWidth: 2, r: 5 }),
      Plot.dot(target, { ...xy, symbol: 'star', fill: INK.target, r: 6 }),
      Plot.text(last(target), {
        ...xy,
        text: () => t('course.target'),
        dy: -14,
        textAnchor: 'end',
        fill: INK.target,
        fontWeight: 600,
      }),
      Plot.text(last(compared), {
        ...xy,
        text: 'area',
        dy: -12,
        textAnchor: 'end',
        fill: '#4f5b65',
      }),
      Plot.text(last(own), { ...xy, text: 'area', dy: 18, textAnchor: 'end', fill: INK.own, fontWeight: 600 }),
      Plot.tip(placed, Plot.pointer({ ...xy, title: tip, fontSize: 14 })),
    ],
  });
}
