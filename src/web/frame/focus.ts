/**
 * After a click that leads to another page, keyboard and screen reader start at the new page's heading. A change of filter, day
 * or language keeps the focus where it is.
 */
import type { AnyRouter } from '@tanstack/react-router';

let headingWanted = false;

function withoutLanguage(path: string): string {
  return path.replace(/^\/(da|en)(?=\/|$)/, '');
}

export function followFocus(router: AnyRouter): void {
  router.subscribe('onBeforeNavigate', ({ fromLocation, toLocation }) => {
    if (!fromLocation) return;
    if (withoutLanguage(fromLocation.pathname) !== withoutLanguage(toLocation.pathname)) headingWanted = true;
  });
}

/** For the heading that has just appeared: was it navigated to? True once. */
export function takeFocusWish(): boolean {
  const wish = headingWanted;
  headingWanted = false;
  return wish;
}
