import { useText } from '../../lib/i18n';
import type { DeskCodedFragment } from '../gql/graphql';
import type { Coded as Category } from './choice';

/** Severity and stage of a category, where it has some. */
export function Degrees({ category }: { category: Category }) {
  const { t } = useText();
  const { severityName, stageName, retired } = category;
  const parts = [
    severityName && t('staff.coding.severityIs', { degree: severityName }),
    stageName,
    retired && t('staff.coding.retired'),
  ].filter((part): part is string => Boolean(part));
  return parts.length > 0 ? <span className="g-quiet"> {parts.join(' · ')}</span> : null;
}

/** The name of a category under its heading. */
export function nameOf({ groupName, name }: Category): string {
  return groupName && groupName !== name ? `${groupName}: ${name}` : name;
}

/** One coding in words, set by set. */
export function Coded({ coded }: { coded: DeskCodedFragment }) {
  const { t, formats } = useText();
  const sets = [...new Set(coded.categories.map(({ taxonomyName }) => taxonomyName))];
  return (
    <>
      {sets.map((set) => (
        <div key={set}>
          <p className="d-coding__set">{set}</p>
          <ul>
            {coded.categories
              .filter(({ taxonomyName }) => taxonomyName === set)
              .map((category) => (
                <li key={category.code}>
                  {nameOf(category)}
                  <Degrees category={category} />
                </li>
              ))}
          </ul>
        </div>
      ))}
      {coded.harmName && <p>{t('staff.coding.harmIs', { degree: coded.harmName })}</p>}
      <p className="g-quiet">
        {t('staff.coding.by', { name: coded.codedBy, at: formats.moment(coded.codedAt) })}
      </p>
    </>
  );
}
