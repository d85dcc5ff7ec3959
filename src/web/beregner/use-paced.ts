/** A value that follows another at most once in so many milliseconds, and always arrives: for asking while something is dragged. */
import { useEffect, useRef, useState } from 'react';

export function usePaced<T>(value: T, pause: number): T {
  const [paced, setPaced] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    const now = performance.now();
    const wait = Math.max(0, last.current + pause - now);
    const timer = setTimeout(() => {
      last.current = performance.now();
      setPaced(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return paced;
}
