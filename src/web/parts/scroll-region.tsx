/** A wide table scrolls within itself, by keyboard too; the page never does sideways. */
import type { ReactNode } from 'react';

export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for form fields
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop here the keyboard cannot scroll the table
    <div className="scroll-region" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
