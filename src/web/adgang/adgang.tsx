/** Access: who has signed in, with which roles. */
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../frame/loaded.tsx';
import { AccessPage } from './access-page.tsx';
import { sessionQuery } from './queries.ts';

export function Adgang() {
  return <Loaded query={useQuery(sessionQuery)}>{(session) => <AccessPage session={session} />}</Loaded>;
}
