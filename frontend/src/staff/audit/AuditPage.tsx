import './audit.css';
import { Link, useSearch } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { Page } from '../../ui';
import { Found } from './Found';
import { filterOf, readAudit } from './search';
import { SearchForm } from './SearchForm';
import { useLed } from './useLed';

/** Who has opened cases at the units that one leads. */
export function AuditPage() {
  const { t } = useText();
  const led = useLed();
  const search = readAudit(useSearch({ from: '/desk/frame/audit' }));
  const first = led[0];
  const looked = JSON.stringify(search);
  return (
    <Page heading={t('audit.heading')} width="wide">
      <p>{t('audit.text')}</p>
      {first ? (
        <>
          <p>
            <Link to="/desk/audit/reviews">{t('audit.toReviews')}</Link>
          </p>
          <SearchForm key={`form ${looked}`} led={led} search={search} />
          <Found key={looked} filter={filterOf(search, first.id, new Date())} />
        </>
      ) : (
        <p role="status">{t('audit.notLeading')}</p>
      )}
    </Page>
  );
}
