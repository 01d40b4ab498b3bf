import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';

/** The unit's thanks, as a letter: who says it, and when. */
export function ThanksLetter({ whole: { thanks, organisation } }: { whole: CaseWholeFragment }) {
  const { t, formats } = useText();
  if (!thanks) return null;
  const name = [thanks.signedBy, thanks.signedByTitle].filter(Boolean).join(', ');
  return (
    <section className="g-card g-section" aria-labelledby="thanks">
      <h2 id="thanks">{t('case.thanks.heading', { unit: organisation.name })}</h2>
      <p className="g-words">{thanks.text}</p>
      <p className="g-quiet">{t('case.thanks.signed', { name, at: formats.moment(thanks.sentAt) })}</p>
    </section>
  );
}
