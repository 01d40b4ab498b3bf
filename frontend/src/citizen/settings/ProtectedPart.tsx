import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { graphql } from '../../gql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Waiting } from '../../ui';
import { CheckboxChoice } from '../../ui/form';
import { Part } from './Part';
import { SettingsForm } from './SettingsForm';
import { useSaving } from './useSaving';

const Protection = graphql(`
  query Protection {
    viewer {
      id
      protectedIdentity
    }
  }
`);

const UpdateProtection = graphql(`
  mutation UpdateProtection($protectedIdentity: Boolean!) {
    updatePreferences(input: { protectedIdentity: $protectedIdentity }) {
      viewer {
        id
        protectedIdentity
      }
      problems {
        ...Problem
      }
    }
  }
`);

/** For whoever is threatened: whether others than the handler of a case see the name. */
export function ProtectedPart() {
  const { t } = useText();
  const [{ data, error }, read] = useQuery({ query: Protection });
  return (
    <Part heading={t('protect.heading')} help={t('protect.help')}>
      <p>{t('protect.text')}</p>
      {data?.viewer ? (
        <Choice known={data.viewer.protectedIdentity} />
      ) : error ? (
        <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <Waiting label={t('common.waiting')} />
      )}
    </Part>
  );
}

function Choice({ known }: { known: boolean }) {
  const { t } = useText();
  const [chosen, setChosen] = useState<readonly 'protected'[]>(known ? ['protected'] : []);
  const [, update] = useMutation(UpdateProtection);
  const saving = useSaving(async () => {
    const { data, error } = await update({ protectedIdentity: chosen.length > 0 });
    return { error, problems: data?.updatePreferences.problems };
  });
  return (
    <SettingsForm saving={saving} submit={t('protect.save')}>
      <CheckboxChoice
        name="protectedIdentity"
        legend={t('protect.legend')}
        choices={[{ value: 'protected', label: t('protect.label') }]}
        values={chosen}
        onValues={setChosen}
      />
    </SettingsForm>
  );
}
