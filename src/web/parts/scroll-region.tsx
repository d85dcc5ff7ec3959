/** A wide table scrolls within itself, by keyboard too; the page never does sideways. */
import type { ReactNode } from 'react';

export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop here the keyboard cannot scroll the table
    <section className="scroll-region" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
