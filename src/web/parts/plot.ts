/** What every chart drawn by Observable Plot needs. */

/** Plot names every part of a chart for screen readers; the chart is one picture with one name, and its table is beside it. */
export function silence(plot: Element): void {
  plot.setAttribute('role', 'img');
  for (const part of plot.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
}

/** At most so many, evenly, the last one always among them. */
export function thinned<T>(list: readonly T[], most: number): T[] {
  const step = Math.ceil(list.length / most);
  return list.filter((_, index) => (list.length - 1 - index) % step === 0);
}
