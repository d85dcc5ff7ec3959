/** What Pejl is, and where the open parts are. */
import { useWords } from '../language.ts';

export function Footer() {
  const { t } = useWords();
  return (
    <footer>
      <div className="footer">
        <div className="container foot">
          <p className="foot__what">
            <strong>{t('frame.brand')}</strong> {t('frame.what')}
          </p>
          <ul className="foot__links">
            <li>
              <a href="/api/v1/openapi.json">{t('frame.api')}</a>
            </li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
