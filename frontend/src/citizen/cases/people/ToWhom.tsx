import { readFragment } from '../../../gql';
import type { CaseWholeFragment } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { RepresentationFragment } from '../../people/documents';
import { seeingAll } from '../../people/words';

interface Props {
  whole: CaseWholeFragment;
  /** Of a letter of the unit: that it is to the one who filed. */
  forSubmitter: boolean;
  /** True while its question is open. */
  asks: boolean;
}

/** To whom a letter of the unit is, where more than one may read: that it is to somebody else, or to another as well. */
export function ToWhom({ whole, forSubmitter, asks }: Props) {
  const { t, formats } = useText();
  const others = seeingAll(readFragment(RepresentationFragment, whole.representations), t);
  if (forSubmitter) {
    const mine = whole.partyRoles.includes('SUBMITTER');
    return mine ? null : <p className="g-quiet">{t('people.letter.toSubmitter')}</p>;
  }
  if (others.length === 0) return null;
  const words = asks ? 'people.letter.asksBoth' : 'people.letter.toBoth';
  return <p className="g-quiet">{t(words, { name: formats.list(others) })}</p>;
}
