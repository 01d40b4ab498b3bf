import './templates.css';
import { useState } from 'react';
import { useText } from '../../lib/i18n';
import { Page } from '../../ui';
import { Select } from '../../ui/form';
import { useLed } from '../audit/useLed';
import { Kept } from './Kept';

/** Texts to begin from, kept by those who lead. */
export function TemplatesPage() {
  const { t } = useText();
  const led = useLed();
  const [chosen, setChosen] = useState<string | null>(null);
  const place = led.find(({ id }) => id === chosen) ?? led[0];

  return (
    <Page heading={t('staff.template.heading')}>
      <p>{t('staff.template.text')}</p>
      {!place && <p role="status">{t('staff.template.notLeading')}</p>}
      {place && led.length > 1 && (
        <Select
          name="place"
          label={t('staff.template.place')}
          none={t('staff.template.place')}
          groups={[
            {
              label: t('staff.template.place'),
              options: led.map(({ id, name }) => ({ value: id, label: name })),
            },
          ]}
          value={place.id}
          onValue={setChosen}
        />
      )}
      {place && <Kept key={place.id} organisationId={place.id} name={place.name} />}
    </Page>
  );
}
