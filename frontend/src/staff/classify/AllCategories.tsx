import { useText } from '../../lib/i18n';
import { CheckboxChoice } from '../../ui/form';
import type { Chosen, Option, Taxonomy } from './choice';

interface Props {
  sets: readonly Taxonomy[];
  options: readonly Option[];
  chosen: readonly Chosen[];
  onAdd: (option: Option) => void;
  onRemove: (id: string) => void;
}

/** Everything there is to choose from, to go through in peace. */
export function AllCategories({ sets, options, chosen, onAdd, onRemove }: Props) {
  const { t } = useText();
  const on = chosen.map(({ option }) => option.id);
  return (
    <>
      {sets.map((set) => (
        <details key={set.code} className="d-coding__all">
          <summary>{t('staff.coding.all', { set: set.name })}</summary>
          <div className="d-coding__groups">
            {set.groups.map((group) => (
              <CheckboxChoice
                key={group.code}
                name={`${set.code}-${group.code}`}
                legend={group.name}
                choices={group.categories.map(({ code, name, help }) => ({
                  value: `${set.code}/${code}`,
                  label: name,
                  ...(help ? { help } : {}),
                }))}
                values={on}
                onValues={(values) => {
                  const added = options.find(({ id }) => values.includes(id) && !on.includes(id));
                  const removed = on.find((id) => !values.includes(id));
                  if (added) onAdd(added);
                  if (removed) onRemove(removed);
                }}
              />
            ))}
          </div>
        </details>
      ))}
    </>
  );
}
