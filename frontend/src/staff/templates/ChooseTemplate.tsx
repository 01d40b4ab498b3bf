import { type SubmitEvent, useState } from 'react';
import { useQuery } from 'urql';
import { LoadFailed } from '../../lib/graphql';
import { localeOf, useText } from '../../lib/i18n';
import { Button, Dialog, Stack } from '../../ui';
import { RadioChoice } from '../../ui/form';
import type { TemplatePurpose } from '../gql/graphql';
import { CaseTemplatesDocument } from './documents';

interface Props {
  caseId: string;
  purpose: TemplatePurpose;
  language: string;
  onClose: () => void;
  onInsert: (text: string) => void;
}

/** Shows what a template says in this case before it is put in. */
export function ChooseTemplate({ caseId, purpose, language, onClose, onInsert }: Props) {
  const { t, formats } = useText();
  const [{ data, error }, read] = useQuery({
    query: CaseTemplatesDocument,
    variables: { caseId, purpose },
    requestPolicy: 'network-only',
  });
  const [chosenId, setChosen] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const templates = data?.answerTemplates ?? [];
  const chosen = templates.find(({ template }) => template.id === chosenId);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // React hands events on to what renders the dialog, which is a form itself.
    event.stopPropagation();
    setTried(true);
    if (chosen) onInsert(chosen.text);
    else document.getElementById('field-template')?.focus();
  };
  const label = ({ template }: (typeof templates)[number]) =>
    localeOf(template.language) === language
      ? template.title
      : t('staff.template.other', {
          title: template.title,
          language: t(`staff.template.language.${template.language}`),
        });

  return (
    <Dialog heading={t('staff.template.use')} onClose={onClose}>
      {error && !data && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
      {data && templates.length === 0 && (
        <Stack>
          <p>{t('staff.template.none')}</p>
          <Stack row>
            <Button kind="secondary" onPress={onClose}>
              {t('staff.template.close')}
            </Button>
          </Stack>
        </Stack>
      )}
      {templates.length > 0 && (
        <form noValidate onSubmit={submit}>
          <Stack>
            <RadioChoice
              name="template"
              legend={t('staff.template.which')}
              choices={templates.map((each) => ({ value: each.template.id, label: label(each) }))}
              value={chosenId}
              onValue={setChosen}
              problem={tried && !chosen ? t('staff.template.unchosen') : undefined}
            />
            {chosen && (
              <section className="d-template__text" aria-label={chosen.template.title}>
                <p className="d-text" lang={localeOf(chosen.template.language)}>
                  {chosen.text}
                </p>
                {chosen.missing.length > 0 && (
                  <p className="g-quiet">
                    {t('staff.template.missing', { what: formats.list([...chosen.missing]) })}
                  </p>
                )}
              </section>
            )}
            <Stack row gap={2}>
              <Button type="submit">{t('staff.template.insert')}</Button>
              <Button kind="secondary" onPress={onClose}>
                {t('staff.ask.cancel')}
              </Button>
            </Stack>
          </Stack>
        </form>
      )}
    </Dialog>
  );
}
