import { useRef, useState } from 'react';
import { useQuery } from 'urql';
import { announce } from '../../lib/a11y/announcer';
import { LoadFailed } from '../../lib/graphql';
import { localeOf, useText } from '../../lib/i18n';
import { Button, Stack } from '../../ui';
import { readFragment } from '../gql';
import type { DeskTemplateFragment } from '../gql/graphql';
import { TemplateFragment, TemplatesAtDocument } from './documents';
import { RetireDialog } from './RetireDialog';
import { TemplateForm } from './TemplateForm';

interface Props {
  organisationId: string;
  name: string;
}

/** The templates of one place, and the way to add, change and take out of use. */
export function Kept({ organisationId, name }: Props) {
  const { t } = useText();
  const [{ data, error }, read] = useQuery({
    query: TemplatesAtDocument,
    variables: { organisationId },
    requestPolicy: 'cache-and-network',
  });
  const [editing, setEditing] = useState<string | null>(null);
  const [retiring, setRetiring] = useState<DeskTemplateFragment | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const again = () => read({ requestPolicy: 'network-only' });

  if (error && !data) return <LoadFailed error={error} retry={again} />;
  if (!data) return null;
  const templates = data.templatesAt.map((each) => readFragment(TemplateFragment, each));
  const end = (done: 'saved' | 'retired' | null) => {
    setEditing(null);
    setRetiring(null);
    if (done) {
      announce(t(`staff.template.${done}`));
      again();
    }
    heading.current?.focus();
  };
  const form = (template: DeskTemplateFragment | null) => (
    <TemplateForm
      organisationId={organisationId}
      template={template}
      placeholders={data.templatePlaceholders}
      onEnd={(saved) => end(saved ? 'saved' : null)}
    />
  );

  return (
    <section className="d-templates" aria-labelledby="kept">
      <h2 id="kept" ref={heading} tabIndex={-1}>
        {t('staff.template.at', { name })}
      </h2>
      {templates.length === 0 && <p className="g-quiet">{t('staff.template.empty')}</p>}
      <ul className="g-plain d-templates">
        {templates.map((template) => (
          <li key={template.id} className="g-card">
            {editing === template.id ? (
              form(template)
            ) : (
              <Shown
                template={template}
                onChange={() => setEditing(template.id)}
                onRetire={() => setRetiring(template)}
              />
            )}
          </li>
        ))}
      </ul>
      {editing === 'new' ? (
        <div className="g-card">{form(null)}</div>
      ) : (
        <Stack row>
          <Button onPress={() => setEditing('new')}>{t('staff.template.add')}</Button>
        </Stack>
      )}
      {retiring && <RetireDialog template={retiring} onEnd={(done) => end(done ? 'retired' : null)} />}
    </section>
  );
}

interface ShownProps {
  template: DeskTemplateFragment;
  onChange: () => void;
  onRetire: () => void;
}

function Shown({ template, onChange, onRetire }: ShownProps) {
  const { t, formats } = useText();
  const { title, purpose, kinds, language, text, changedBy, changedAt } = template;
  return (
    <>
      <h3>{title}</h3>
      <p className="g-quiet">
        {t('staff.template.about', {
          purpose: t(`staff.template.purpose.${purpose}`),
          kinds: formats.list(kinds.map((kind) => t(`staff.kind.${kind}`))),
          language: t(`staff.template.language.${language}`),
        })}
      </p>
      <p className="d-text" lang={localeOf(language)}>
        {text}
      </p>
      <p className="g-quiet">
        {t('staff.template.changed', { name: changedBy, at: formats.moment(changedAt) })}
      </p>
      <Stack row gap={2}>
        <Button kind="secondary" size="small" onPress={onChange}>
          {t('staff.template.change', { title })}
        </Button>
        <Button kind="quiet" size="small" onPress={onRetire}>
          {t('staff.template.retire', { title })}
        </Button>
      </Stack>
    </>
  );
}
