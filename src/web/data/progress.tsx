/** How far something long has come, seen and heard. */
interface Props {
  readonly words: string;
  /** Without both, nobody knows how much there is. */
  readonly done?: number | undefined;
  readonly of?: number | undefined;
}

export function Progress({ words, done, of }: Props) {
  const known = done !== undefined && of !== undefined && of > 0;
  return (
    <div className="progress" role="status">
      <p>{words}</p>
      <progress aria-label={words} {...(known && { value: done, max: of })} />
    </div>
  );
}
