import { useText } from '../../lib/i18n';
import type { DeskThanksFragment } from '../gql/graphql';

/** What the citizen was thanked with when the case was closed. */
export function SentThanks({ thanks }: { thanks: NonNullable<DeskThanksFragment['thanks']> }) {
  const { t, formats } = useText();
  const name = [thanks.signedBy, thanks.signedByTitle].filter(Boolean).join(', ');
  return (
    <>
      <p className="d-text">{thanks.text}</p>
      <p className="g-quiet">{t('staff.thanks.signed', { name, at: formats.moment(thanks.sentAt) })}</p>
    </>
  );
}
