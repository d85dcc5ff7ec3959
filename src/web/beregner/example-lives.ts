/** Lives to begin with, as addresses. */
import type { CalculatorSearch } from '../address.ts';
import type { Words } from '../language.ts';

export function exampleLives({ t }: Words): readonly { readonly name: string; readonly search: CalculatorSearch }[] {
  return [
    {
      name: t('beregner.example-ladder'),
      search: {
        liv: 'f.19800501*y.kontanthjaelp.20160104.20170716.jobparat.*a.201708.201806.16033.ordinaer*y.kontanthjaelp.20180716..jobparat.',
        dag: '2018-07-16',
        beloeb: '2500',
      },
    },
    {
      name: t('beregner.example-talks'),
      search: {
        liv: 'f.19750301*y.kontanthjaelp.20180305..jobparat.*s.jobsamtale.20180309*s.jobsamtale.20180420*s.jobsamtale.20180612',
        dag: '2018-07-02',
      },
    },
    {
      name: t('beregner.example-insured'),
      search: { liv: 'f.19790615.erhvervsfaglig*y.a_dagpenge.20240201...', dag: '2024-04-15', beloeb: '4700' },
    },
    {
      name: t('beregner.example-refugee'),
      search: {
        liv: 'f.19940101*m.flygtning.20230102*y.sho.20230102.20250630..*y.kontanthjaelp.20250701..aktivitetsparat.',
        dag: '2024-12-31',
        mod: '2025-01-01',
      },
    },
    {
      name: t('beregner.example-sick'),
      search: {
        liv: 'f.19770820*a.201701.201712.16033.ordinaer*y.sygedagpenge.20180131.20180731..*y.jobafklaringsforloeb.20180801...',
        dag: '2018-07-05',
        beloeb: '4245',
      },
    },
    {
      name: t('beregner.example-flexjob'),
      search: { liv: 'f.19790101*y.fleksjob.20150101...20150101', dag: '2018-05-01' },
    },
    {
      name: t('beregner.example-2026'),
      search: { liv: 'f.19700101*y.kontanthjaelp.20260601..aktivitetsparat.', dag: '2026-06-30', mod: '2026-07-01' },
    },
    {
      name: t('beregner.example-contradiction'),
      search: {
        liv: 'f.19850101*y.kontanthjaelp.20220103..jobparat.*y.sygedagpenge.20220301.20220630..',
        dag: '2022-04-01',
      },
    },
  ];
}
