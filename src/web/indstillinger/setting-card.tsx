/** One thing to decide: what, for which rules, what holds, the form, and all that was recorded. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NewSettingDto, RecordedSettingDto, SettingDto, SettingListDto } from '../../api/contract/settings.ts';
import { ApiFailure, ask } from '../api.ts';
import { useWords } from '../language.ts';
import { settingsQuery } from '../queries.ts';
import { showDay, today } from '../show.ts';
import { SettingForm } from './setting-form.tsx';

interface Props {
  readonly setting: SettingDto;
  readonly code: string;
  readonly mayDecide: boolean;
}

export function SettingCard({ setting, code, mayDecide }: Props) {
  const words = useWords();
  const { t, lang } = words;
  const queries = useQueryClient();
  const saving = useMutation({
    mutationFn: (given: NewSettingDto) => ask<SettingListDto>(`settings/${code}`, given),
    onSuccess: (list) => queries.setQueryData(settingsQuery(code).queryKey, list),
  });
  const { name, title, decide, rules, usual, openFrom, openTo, recorded } = setting;
  const isDecided = recorded.some(({ holds, withdrawn }) => holds && !withdrawn);
  const problem = saving.error instanceof ApiFailure ? saving.error.problem : null;
  const day = (text: string | null) => (text ? showDay(text, lang) : '');
  return (
    <article className="law setting" id={name} tabIndex={-1}>
      <h2 className="law__title">
        {words.in(title)}{' '}
        {isDecided || !usual ? (
          <span className={isDecided ? 'sure' : 'sure sure--X'}>
            {isDecided ? t('indstillinger.decided') : t('indstillinger.undecided')}
          </span>
        ) : null}
      </h2>
      <p className="law__decide">{words.in(decide)}</p>
      {usual ? <p className="quiet">{t('indstillinger.usual', { value: words.in(usual) })}</p> : null}
      <p className="quiet">
        {openFrom || openTo ? `${t('indstillinger.open-in', { from: day(openFrom), to: day(openTo) })} · ` : null}
        {rules.length > 0 ? `${t('indstillinger.used-by')} ` : null}
        {rules.map((rule, at) => (
          <span key={rule}>
            {at > 0 ? ', ' : null}
            <Link to="/$lang/regler/$rule" params={{ lang, rule }} search={{}}>
              {rule}
            </Link>
          </span>
        ))}
      </p>
      {recorded.length > 0 ? (
        <History
          recorded={recorded}
          title={words.in(title)}
          withdraw={
            mayDecide
              ? ({ from, who, ground }) =>
                  saving.mutate({ name, value: null, from, who, when: today(), ground, withdrawn: true })
              : undefined
          }
        />
      ) : null}
      {mayDecide ? (
        <SettingForm setting={setting} save={(given) => saving.mutate(given)} isSaving={saving.isPending} />
      ) : null}
      <p role="status" className="setting__said">
        {saving.isSuccess ? t('indstillinger.saved') : null}
      </p>
      {saving.error ? (
        <p role="alert" className="calculator__failure">
          <strong>{t('indstillinger.refused')}</strong> {problem ? words.in(problem.text) : t('failure.no-answer')}
        </p>
      ) : null}
    </article>
  );
}

interface HistoryProps {
  readonly recorded: readonly RecordedSettingDto[];
  readonly title: string;
  readonly withdraw: ((setting: RecordedSettingDto) => void) | undefined;
}

function History({ recorded, title, withdraw }: HistoryProps) {
  const words = useWords();
  const { t, lang } = words;
  return (
    <>
      <h3 className="setting__history">{t('indstillinger.history')}</h3>
      <ul className="examples">
        {recorded.map((each) => {
          const from = each.from ? showDay(each.from, lang) : t('indstillinger.always');
          return (
            <li key={each.number} className="examples__one">
              <p className="examples__told">
                {each.shown.map(({ key, text }, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: entries of one setting
                  <strong key={at}>
                    {at > 0 ? ', ' : null}
                    {key ? `${words.in(key)}: ` : null}
                    {words.in(text)}
                  </strong>
                ))}{' '}
                {t('indstillinger.holds-from', { day: from })} <span className="sure sure--P">{stateOf(each)}</span>
              </p>
              <p className="quiet">
                {t('indstillinger.by', { who: each.who, when: showDay(each.when, lang), ground: each.ground })}
              </p>
              {each.unfit ? <p className="quiet">{words.in(each.unfit)}</p> : null}
              {withdraw && each.holds && !each.withdrawn ? (
                <button
                  type="button"
                  className="choice"
                  aria-label={t('indstillinger.withdraw-what', { title, day: from })}
                  onClick={() => withdraw(each)}
                >
                  {t('indstillinger.withdraw')}
                </button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );

  function stateOf({ withdrawn, holds, unfit }: RecordedSettingDto): string {
    if (withdrawn) return t('indstillinger.withdrawn');
    if (unfit) return t('indstillinger.unfit');
    return holds ? t('indstillinger.holds') : t('indstillinger.no-longer');
  }
}
