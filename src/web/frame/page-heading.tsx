/** The one `h1` of a page. It names the browser tab and receives focus after navigation. */
import { type ReactNode, useEffect, useRef } from 'react';
import { takeFocusWish } from './focus.ts';

interface Props {
  /** Before the name of the app in the browser tab. */
  readonly tab: string;
  /** A line above the heading: whose page this is. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

export function PageHeading({ tab, above, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocusWish()) heading.current?.focus({ preventScroll: window.location.hash !== '' });
  }, []);
  return (
    <>
      <title>{`${tab} · Pejl`}</title>
      {above ? <p className="page-above">{above}</p> : null}
      <h1 className="page-heading" tabIndex={-1} ref={heading}>
        {children}
      </h1>
    </>
  );
}
