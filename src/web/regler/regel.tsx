/** One rule. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { ruleQuery } from '../queries.ts';
import { RulePage } from './rule-page.tsx';

export function Regel() {
  const { rule } = useParams({ from: '/$lang/regler/$rule' });
  const found = useQuery(ruleQuery(rule));
  return <Loaded query={found}>{(detail) => <RulePage rule={detail} />}</Loaded>;
}
