/** One thing found, and the way to it. */
import { Link } from '@tanstack/react-router';
import type { SearchHitDto } from '../../api/contract/search.ts';
import { useWords } from '../language.ts';
import { kindWord } from './kinds.ts';
import { piecesOf } from './snippet.ts';

interface Props {
  readonly hit: SearchHitDto;
  readonly planName: string;
}

export function Hit({ hit, planName }: Props) {
  const words = useWords();
  const title = words.in(hit.title);
  let at = 0;
  const pieces = piecesOf(words.in(hit.snippet)).map((piece) => {
    at += piece.text.length;
    return { ...piece, at };
  });
  const saysMore = pieces.map(({ text }) => text).join('') !== title;
  return (
    <li className="hit">
      <p className="hit__about">
        <span className="badge kind">{kindWord(hit.kind, words)}</span> {planName}
      </p>
      <h2 className="hit__title">
        <HitLink hit={hit}>{title}</HitLink>
      </h2>
      {saysMore ? (
        <p className="hit__snippet">
          {pieces.map((piece) =>
            piece.matched ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
          )}
        </p>
      ) : null}
    </li>
  );
}

function HitLink({ hit, children }: { readonly hit: SearchHitDto; readonly children: string }) {
  const { lang } = useWords();
  const params = { lang, plan: hit.plan };
  switch (hit.kind) {
    case 'plan':
      return (
        <Link to="/$lang/plan/$plan" params={params} search={{}}>
          {children}
        </Link>
      );
    case 'goal':
      return (
        <Link to="/$lang/plan/$plan/maal/$goal" params={{ ...params, goal: hit.id }} search={{}}>
          {children}
        </Link>
      );
    case 'initiative':
      return (
        <Link to="/$lang/plan/$plan/indsatser" params={params} search={{}} hash={hit.id}>
          {children}
        </Link>
      );
    case 'principle':
      return (
        <Link to="/$lang/plan/$plan" params={params} search={{}} hash={hit.id}>
          {children}
        </Link>
      );
    case 'table':
    case 'figure': {
      const [table = hit.id, row] = hit.id.split('#');
      return (
        <Link
          to="/$lang/plan/$plan/tal/$table"
          params={{ ...params, table }}
          search={{}}
          {...(row === undefined ? {} : { hash: `r${row}` })}
        >
          {children}
        </Link>
      );
    }
  }
}
