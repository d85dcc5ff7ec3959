/** One measure: what is asked of it stands in the address. */
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { NotFound } from '../frame/not-found.tsx';
import { MeasurePage } from './measure-page.tsx';
import { measuresQuery, registersQuery } from './queries.ts';

export function Maaling() {
  const { measure: id } = useParams({ from: '/$lang/maalinger/$measure' });
  const registers = useQuery(registersQuery);
  return (
    <Loaded query={useQuery(measuresQuery)}>
      {(measures) => {
        const measure = measures.find((each) => each.id === id);
        if (!measure) return <NotFound />;
        return <Loaded query={registers}>{(held) => <MeasurePage measure={measure} registers={held} />}</Loaded>;
      }}
    </Loaded>
  );
}
