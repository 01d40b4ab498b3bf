import { useState } from 'react';
import { useMutation } from 'urql';
import { fieldProblems } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Dialog, Stack } from '../../ui';
import { RefusalNote } from '../case/RefusalNote';
import type { Refusal } from '../case/useTake';
import type { DeskTemplateFragment } from '../gql/graphql';
import { RetireTemplateDocument } from './documents';

interface Props {
  template: DeskTemplateFragment;
  onEnd: (done: boolean) => void;
}

/** Asked, since it is for good. */
export function RetireDialog({ template: { id, title, version }, onEnd }: Props) {
  const { t } = useText();
  const [{ fetching }, run] = useMutation(RetireTemplateDocument);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const retire = async () => {
    const { data, error } = await run({ input: { templateId: id, version } });
    if (data?.retireTemplate.template) onEnd(true);
    else setRefusal({ problems: data ? fieldProblems(data.retireTemplate.problems) : [], error });
  };

  return (
    <Dialog heading={t('staff.template.retire', { title })} onClose={() => onEnd(false)}>
      <Stack>
        <p>{t('staff.template.retire.text')}</p>
        {refusal && <RefusalNote refusal={refusal} />}
        <Stack row gap={2}>
          <Button busy={fetching} onPress={() => void retire()}>
            {t('staff.template.retire.do')}
          </Button>
          <Button kind="secondary" onPress={() => onEnd(false)}>
            {t('staff.ask.cancel')}
          </Button>
        </Stack>
      </Stack>
    </Dialog>
  );
}
