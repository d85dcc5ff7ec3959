/** What surrounds every page: skip link, header with search and language, the page itself, footer. */
import { Outlet } from '@tanstack/react-router';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { SkipLink } from './skip-link.tsx';
import './frame.css';

export function Frame() {
  return (
    <>
      <SkipLink />
      <Header />
      <main id="indhold" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
    </>
  );
}
