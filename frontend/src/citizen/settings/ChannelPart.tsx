import { type ReactNode, useState } from 'react';
import { useMutation } from 'urql';
import type { NoticeKind, OwnNoticesFragment } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { CheckboxChoice } from '../../ui/form';
import { ChannelState } from './ChannelState';
import { UpdateNotices } from './documents';
import { SettingsForm } from './SettingsForm';
import { useSaving } from './useSaving';

export type Channel = OwnNoticesFragment['channels'][number];

const kinds: readonly NoticeKind[] = ['ANSWER', 'QUESTION', 'CONSENT', 'DRAFT', 'OTHER'];

/** What is pushed has no words of its own, so nothing is pushed of a draft. */
function goesBy(kind: NoticeKind, channel: Channel): boolean {
  return kind !== 'DRAFT' || channel.name !== 'PUSH';
}

interface Props {
  channel: Channel;
  refresh: () => void;
  /** Where it goes. */
  children: ReactNode;
}

export function ChannelPart({ channel, refresh, children }: Props) {
  const { t } = useText();
  const [wanted, setWanted] = useState<readonly NoticeKind[]>(channel.kinds);
  const [, update] = useMutation(UpdateNotices);
  const saving = useSaving(async () => {
    const { data, error } = await update({
      input: { channels: [{ name: channel.name, kinds: [...wanted] }] },
    });
    return { error, problems: data?.updateNotices.problems };
  }, refresh);
  return (
    <div>
      <h3>{t(`settings.${channel.name}.heading`)}</h3>
      {children}
      {channel.ready && (
        <>
          <SettingsForm saving={saving} submit={t(`settings.${channel.name}.kinds`)}>
            <CheckboxChoice
              name={`kinds-${channel.name}`}
              legend={t('settings.kinds.legend')}
              choices={kinds
                .filter((kind) => goesBy(kind, channel))
                .map((kind) => ({ value: kind, label: t(`settings.kind.${kind}`) }))}
              values={wanted}
              onValues={setWanted}
            />
          </SettingsForm>
          <ChannelState channel={channel} refresh={refresh} />
        </>
      )}
    </div>
  );
}
