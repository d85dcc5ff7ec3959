/** Taking a register in: choose the files, see what was found in them, and only then put them in the register. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useId, useState } from 'react';
import type { UploadStateDto } from '../../api/contract/uploads.ts';
import { MUNICIPALITIES } from '../../core/areas/municipalities.ts';
import { ApiFailure, send } from '../api.ts';
import { useWords } from '../language.ts';
import { showCount } from '../maalinger/show-value.ts';
import { Progress } from './progress.tsx';
import { uploadQuery } from './queries.ts';
import { type Sending, sendFiles } from './sending.ts';
import { UploadFound, UploadRefused, UploadTaken } from './upload-found.tsx';

interface Props {
  readonly municipality: string;
  /** Leads to the register of the municipality. */
  readonly show: (municipality: string) => void;
}

interface UnderWay {
  readonly municipality: string;
  readonly upload: string;
}

export function Import({ municipality: first, show }: Props) {
  const words = useWords();
  const { t } = words;
  const queries = useQueryClient();
  const [municipality, setMunicipality] = useState(first);
  const [sending, setSending] = useState<Sending>();
  const [underWay, setUnderWay] = useState<UnderWay>();
  const [failure, setFailure] = useState<ApiFailure>();
  const [municipalityId, filesId] = [useId(), useId()];

  async function begin(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = new FormData(event.currentTarget).getAll('files').filter((file) => file instanceof File);
    await trying(async () => {
      setUnderWay(undefined);
      const upload = await sendFiles(municipality, chosen, setSending);
      setUnderWay({ municipality, upload });
    });
    setSending(undefined);
  }

  async function trying(work: () => Promise<void>) {
    setFailure(undefined);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
      setFailure(error);
    }
  }

  const accept = ({ municipality: whose, upload }: UnderWay) =>
    trying(async () => {
      await send('POST', `registers/${whose}/uploads/${upload}/acceptance`);
      await queries.invalidateQueries({ queryKey: ['upload', upload] });
    });
  const discard = ({ municipality: whose, upload }: UnderWay) =>
    trying(async () => {
      setUnderWay(undefined);
      await send('DELETE', `registers/${whose}/uploads/${upload}`);
    });

  return (
    <section className="import" aria-labelledby="hent-ind">
      <h2 id="hent-ind">{t('data.import')}</h2>
      <p>{t('data.import-lead')}</p>
      <form className="import__form" onSubmit={(event) => void begin(event)}>
        <div className="filter">
          <label className="filter__label" htmlFor={municipalityId}>
            {t('data.whose')}
          </label>
          <select
            id={municipalityId}
            className="form-select filter__select"
            value={municipality}
            onChange={(event) => setMunicipality(event.currentTarget.value)}
          >
            {MUNICIPALITIES.map(({ id, name }) => (
              <option key={id} value={id}>
                {words.in(name)}
              </option>
            ))}
          </select>
        </div>
        <div className="filter">
          <label className="filter__label" htmlFor={filesId}>
            {t('data.choose-files')}
          </label>
          <input
            id={filesId}
            name="files"
            type="file"
            multiple
            required
            accept=".csv,.gz,.parquet,.json"
            className="import__files"
          />
        </div>
        <button type="submit" className="button button-primary" disabled={sending !== undefined}>
          {t('data.check')}
        </button>
      </form>
      {sending ? (
        <Progress
          words={t('data.sending', {
            file: sending.file,
            sent: showCount(sending.sent / 1024, words.lang),
            total: showCount(sending.total / 1024, words.lang),
          })}
          done={sending.sent}
          of={sending.total}
        />
      ) : null}
      {failure ? (
        <p className="import__failure" role="alert">
          {failure.problem ? words.in(failure.problem.text) : t('failure.no-answer')}
        </p>
      ) : null}
      {underWay ? (
        <Followed
          key={underWay.upload}
          underWay={underWay}
          accept={() => void accept(underWay)}
          discard={() => void discard(underWay)}
          show={show}
        />
      ) : null}
    </section>
  );
}

interface FollowedProps {
  readonly underWay: UnderWay;
  readonly accept: () => void;
  readonly discard: () => void;
  readonly show: (municipality: string) => void;
}

function Followed({ underWay: { municipality, upload }, accept, discard, show }: FollowedProps) {
  const words = useWords();
  const { t, lang, in: inLanguage } = words;
  const { data: state, error } = useQuery(uploadQuery(municipality, upload));
  if (error instanceof ApiFailure)
    return (
      <p className="import__failure" role="alert">
        {error.problem ? inLanguage(error.problem.text) : t('failure.no-answer')}
      </p>
    );
  if (!state) return <Progress words={t('frame.waiting')} />;
  return shownState(state);

  function shownState(now: UploadStateDto) {
    switch (now.step) {
      case 'receiving':
        return <Progress words={t('frame.waiting')} />;
      case 'reading':
        return (
          <Progress
            words={
              now.file === null
                ? t('frame.waiting')
                : t('data.reading', { file: now.file, rows: showCount(now.rows, lang) })
            }
          />
        );
      case 'read':
        return <UploadFound found={now} municipality={municipality} accept={accept} discard={discard} />;
      case 'refused':
        return <UploadRefused errors={now.errors} />;
      case 'taking':
        return <Progress words={t('data.taking')} done={now.done ?? undefined} of={now.of ?? undefined} />;
      case 'taken':
        return <UploadTaken imported={now.imported} show={() => show(municipality)} />;
    }
  }
}
