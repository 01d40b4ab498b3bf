import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type CombinedError, useMutation, useQuery } from 'urql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Page, Stack, Waiting } from '../../ui';
import { DraftList } from './DraftList';
import { emptyContent, toInput } from './draft/content';
import { DraftsQuery, SaveDraftMutation } from './draft/documents';
import { ThePromise } from './ThePromise';

/** What will happen, said before it begins; and what was begun earlier. */
export function BeginPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const [{ data, error }, read] = useQuery({ query: DraftsQuery, requestPolicy: 'cache-and-network' });
  const [{ fetching }, saveDraft] = useMutation(SaveDraftMutation);
  const [failed, setFailed] = useState<CombinedError | undefined>();

  const begin = async () => {
    const input = { version: 0, kind: 'COMPLAINT' as const, content: toInput(emptyContent) };
    const result = await saveDraft({ input });
    const draftId = result.data?.saveDraft.draft?.id;
    setFailed(result.error);
    if (draftId) await navigate({ to: '/complaint/$draftId/unit', params: { draftId } });
  };

  return (
    <Page heading={t('complaint.begin.heading')}>
      <Stack>
        <ThePromise />
        <p>{t('complaint.begin.saved')}</p>
        {!data && !error && <Waiting label={t('common.waiting')} />}
        {error && !data && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
        {data && data.drafts.length > 0 && <DraftList drafts={data.drafts} />}
        {failed && <LoadFailed error={failed} retry={() => void begin()} />}
        <Button busy={fetching} onPress={() => void begin()}>
          {t(data && data.drafts.length > 0 ? 'complaint.begin.new' : 'complaint.begin.start')}
        </Button>
      </Stack>
    </Page>
  );
}
