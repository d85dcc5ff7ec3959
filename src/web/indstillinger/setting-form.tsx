/** Decides one setting: the value in the shape it has, from which day, who, when and why. */
import { type FormEvent, useId, useState } from 'react';
import type { NewSettingDto, SettingDto } from '../../api/contract/settings.ts';
import { useWords } from '../language.ts';
import { today } from '../show.ts';

interface Props {
  readonly setting: SettingDto;
  readonly save: (given: NewSettingDto) => void;
  readonly isSaving: boolean;
}

export function SettingForm({ setting, save, isSaving }: Props) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const [key, setKey] = useState(setting.among[0]?.value ?? '');
  const isTable = setting.holds === 'table';

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const text = (name: string) => String(given.get(name) ?? '');
    const value = writtenAs(text('value'), setting);
    save({
      name: setting.name,
      value: isTable ? { [key]: value } : value,
      from: text('from') || null,
      who: text('who'),
      when: text('when'),
      ground: text('ground'),
      withdrawn: false,
    });
  }

  return (
    <details className="setting__decide">
      <summary>{t('indstillinger.decide')}</summary>
      <form className="fact" onSubmit={submit}>
        {isTable ? (
          <span className="fact__field">
            <label htmlFor={`${id}key`}>{t('indstillinger.key')}</label>
            <select
              id={`${id}key`}
              className="form-select"
              value={key}
              onChange={({ currentTarget }) => setKey(currentTarget.value)}
            >
              {setting.among.map(({ value, label }) => (
                <option key={value} value={value}>
                  {words.in(label)}
                </option>
              ))}
            </select>
          </span>
        ) : null}
        <span className="fact__field">
          <label htmlFor={`${id}value`}>
            {setting.written === 'whole'
              ? t('indstillinger.unit', { unit: words.in(setting.unit) })
              : setting.holds === 'list'
                ? t('indstillinger.words')
                : t('indstillinger.value')}
          </label>
          <ValueInput id={`${id}value`} setting={setting} />
        </span>
        <span className="fact__field">
          <label htmlFor={`${id}from`}>
            {t('indstillinger.from')} ({t('indstillinger.from-hint')})
          </label>
          <input id={`${id}from`} name="from" type="date" className="form-input" />
        </span>
        <span className="fact__field">
          <label htmlFor={`${id}who`}>{t('indstillinger.who')}</label>
          <input id={`${id}who`} name="who" className="form-input" required maxLength={200} autoComplete="off" />
        </span>
        <span className="fact__field">
          <label htmlFor={`${id}when`}>{t('indstillinger.when')}</label>
          <input id={`${id}when`} name="when" type="date" className="form-input" required defaultValue={today()} />
        </span>
        <span className="fact__field setting__ground">
          <label htmlFor={`${id}ground`}>{t('indstillinger.ground')}</label>
          <input id={`${id}ground`} name="ground" className="form-input" required maxLength={1000} autoComplete="off" />
        </span>
        <button type="submit" className="button button-primary" disabled={isSaving}>
          {isSaving ? t('indstillinger.saving') : t('indstillinger.save')}
        </button>
      </form>
    </details>
  );
}

function ValueInput({ id, setting }: { readonly id: string; readonly setting: SettingDto }) {
  const words = useWords();
  const { t } = words;
  const field = { id, name: 'value', required: true };
  if (setting.holds === 'list' || setting.holds === 'steps')
    return <input {...field} className="form-input" autoComplete="off" />;
  switch (setting.written) {
    case 'yes-no':
      return (
        <select {...field} className="form-select" defaultValue="">
          <option value="">{t('indstillinger.choose')}</option>
          <option value="true">{t('indstillinger.yes')}</option>
          <option value="false">{t('indstillinger.no')}</option>
        </select>
      );
    case 'day':
      return <input {...field} type="date" className="form-input" />;
    case 'whole':
      return <input {...field} type="number" min={0} step={1} className="form-input fact__number" />;
    case 'word':
      return setting.holds === 'value' && setting.among.length > 0 ? (
        <select {...field} className="form-select" defaultValue="">
          <option value="">{t('indstillinger.choose')}</option>
          {setting.among.map(({ value, label }) => (
            <option key={value} value={value}>
              {words.in(label)}
            </option>
          ))}
        </select>
      ) : (
        <input {...field} className="form-input" autoComplete="off" />
      );
  }
}

/** As the law is written: a number, yes or no, a day or word as text, words in a list. */
function writtenAs(typed: string, { holds, written }: SettingDto): unknown {
  if (holds === 'list')
    return typed
      .split(',')
      .map((word) => word.trim())
      .filter(Boolean);
  if (written === 'whole') return Number(typed);
  return written === 'yes-no' ? typed === 'true' : typed;
}
