/** A small line of the known figures, with the target as a dashed line where it is known. */
import { useWords } from '../language.ts';
import { lastDay, showPeriod } from '../show.ts';
import './sparkline.css';

const WIDTH = 120;
const HEIGHT = 36;
const EDGE = 4;

interface Props {
  readonly points: readonly { readonly period: string; readonly value: number }[];
  /** In the unit of the points. */
  readonly target: number | null;
  /** A lower number is better, and stands higher: ranks. */
  readonly lowerIsHigher: boolean;
}

export function Sparkline({ points, target, lowerIsHigher }: Props) {
  const { t, lang } = useWords();
  const placed = points.flatMap(({ period, value }) => {
    const day = lastDay(period);
    return day === null ? [] : [{ period, day, value }];
  });
  const [first, last] = [placed[0], placed.at(-1)];
  if (!first || !last) return null;

  const values = [...placed.map(({ value }) => value), ...(target === null ? [] : [target])];
  const x = scale([first.day, last.day], [EDGE, WIDTH - EDGE]);
  const y = scale(
    [Math.min(...values), Math.max(...values)],
    lowerIsHigher ? [EDGE, HEIGHT - EDGE] : [HEIGHT - EDGE, EDGE],
  );
  const line = placed.map(({ day, value }) => `${x(day).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  const label = t('sparkline.label', {
    count: placed.length,
    from: showPeriod(first.period, lang),
    to: showPeriod(last.period, lang),
  });
  return (
    <svg className="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {target === null ? null : <line className="sparkline__target" x1={0} x2={WIDTH} y1={y(target)} y2={y(target)} />}
      {placed.length > 1 ? <polyline className="sparkline__line" points={line} /> : null}
      <circle className="sparkline__last" cx={x(last.day)} cy={y(last.value)} r={3} />
    </svg>
  );
}

/** From one interval to another; a point without extent lands in the middle. */
function scale([from, to]: [number, number], [low, high]: [number, number]): (value: number) => number {
  return (value) => (to === from ? (low + high) / 2 : low + ((value - from) / (to - from)) * (high - low));
}
