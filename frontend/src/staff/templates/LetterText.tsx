import './templates.css';
import { type ComponentProps, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { lazyPart } from '../../lib/lazyPart';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import { TextArea } from '../../ui/form/TextArea';
import type { TemplatePurpose } from '../gql/graphql';
import { lixOf, readingOf } from './readability';

const ChooseTemplate = lazyPart('staff', async () => (await import('./ChooseTemplate')).ChooseTemplate);

interface Props extends Omit<ComponentProps<typeof TextArea>, 'lang'> {
  /** In which case what is written: which templates fit. Left out where none do. */
  from?: { caseId: string; purpose: TemplatePurpose };
  /** In what language the citizen reads; the browser spells in it. */
  language: string;
}

/** A field for what the citizen will read: begun from a template if one likes, with a word on how it reads. */
export function LetterText({ from, language, ...field }: Props) {
  const { t } = useText();
  const [choosing, setChoosing] = useState(false);
  const lix = lixOf(field.value);

  return (
    <div className="d-lettertext">
      <TextArea {...field} lang={language} />
      <div className="d-lettertext__below">
        {from && (
          <Button kind="quiet" size="small" onPress={() => setChoosing(true)}>
            {t('staff.template.use')}
          </Button>
        )}
        {lix !== null && <p className="g-quiet">{t(`staff.reading.${readingOf(lix)}`, { lix })}</p>}
      </div>
      {/* Not in the form around it: choosing a template must not send what is written. */}
      {choosing &&
        from &&
        createPortal(
          <Suspense fallback={null}>
            <ChooseTemplate
              caseId={from.caseId}
              purpose={from.purpose}
              language={language}
              onClose={() => setChoosing(false)}
              onInsert={(text) => {
                setChoosing(false);
                const before = field.value.trimEnd();
                field.onValue(before === '' ? text : `${before}\n\n${text}`);
                document.getElementById(`field-${field.name}`)?.focus();
              }}
            />
          </Suspense>,
          document.body,
        )}
    </div>
  );
}
