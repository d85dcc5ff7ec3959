/** Beregner: the life and the day in the address, and what the rules say about them. */
import { useSearch } from '@tanstack/react-router';
import { CalculatorPage } from './calculator-page.tsx';

export function Beregner() {
  const search = useSearch({ from: '/$lang/beregner' });
  return <CalculatorPage search={search} />;
}
