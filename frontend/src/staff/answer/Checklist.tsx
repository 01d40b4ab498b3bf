import { useText } from '../../lib/i18n';
import { Icon } from '../../ui';
import { fieldId } from '../../ui/form/problems';
import { checksOf, missing } from './checklist';
import type { DraftText } from './draft';
import { checkText } from './fields';

interface Props {
  text: DraftText;
  /** The one who filed gets a text of their own. */
  limited: boolean;
}

/** What is there and what is missing, as one types; each line leads to its field. */
export function Checklist({ text, limited }: Props) {
  const { t } = useText();
  const left = missing(text, limited).length;
  return (
    <section className="g-card d-checklist" aria-labelledby="checklist">
      <h3 id="checklist">{left === 0 ? t('staff.check.ready') : t('staff.check.left', { count: left })}</h3>
      <ul>
        {checksOf(text, limited).map((check) => (
          <li key={`${check.kind} ${check.field}`} data-done={check.done}>
            <Icon name={check.done ? 'check' : check.kind === 'changes' ? 'info' : 'arrow'} />
            <span>
              <a href={`#${fieldId(check.field)}`}>{checkText(t, check)}</a>
              {check.kind === 'changes' && <span className="g-quiet"> {t('staff.check.free')}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
