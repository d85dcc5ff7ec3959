/** Brings what the address points at (`#r12`, `#aalborg-2018-i-…`) into view once its data is on the page, and marks it. */
import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

const POINTED_AT = 'pointed-at';

export function useHashTarget(): string {
  const hash = useLocation({ select: (location) => location.hash });
  useEffect(() => {
    const target = hash ? document.getElementById(hash) : null;
    if (!target || target.id === 'indhold') return;
    const fold = target.closest('details');
    if (fold) fold.open = true;
    const focusable = target.querySelector<HTMLElement>('a, button, summary') ?? target;
    if (focusable === target) target.tabIndex = -1;
    target.classList.add(POINTED_AT);
    target.scrollIntoView({ block: 'center' });
    focusable.focus({ preventScroll: true });
    return () => target.classList.remove(POINTED_AT);
  }, [hash]);
  return hash;
}
