/** Åbne afgørelser: what a municipality must decide, has decided, and decides here. */
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Loaded } from '../frame/loaded.tsx';
import { plansQuery, settingsQuery } from '../queries.ts';
import { SettingsPage } from './settings-page.tsx';

export function Indstillinger() {
  const search = useSearch({ from: '/$lang/regler/afgoerelser' });
  const plans = useQuery(plansQuery);
  const municipalities = [...new Map(plans.data?.map(({ municipality: { code, name } }) => [code, name]))];
  const code = search.kommune ?? municipalities[0]?.[0];
  const settings = useQuery({ ...settingsQuery(code ?? ''), enabled: code !== undefined });
  return (
    <Loaded query={settings}>
      {(list) => <SettingsPage list={list} municipalities={municipalities} search={search} />}
    </Loaded>
  );
}
