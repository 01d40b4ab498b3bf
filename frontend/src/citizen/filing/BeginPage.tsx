import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type CombinedError, useMutation, useQuery } from 'urql';
import type { CaseKind } from '../../gql/graphql';
import { LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Page, Stack, Waiting } from '../../ui';
import { DraftList } from './DraftList';
import { emptyContent, toInput } from './draft/content';
import { DraftsQuery, SaveDraftMutation } from './draft/documents';
import { KindLinks } from './KindLinks';
import { howMany, questionSteps } from './steps/order';
import { ThePromise } from './ThePromise';
import { usePromises } from './usePromises';

/** What will happen, said before it begins; and what was begun earlier. Without a kind: which one it is to be. */
export function BeginPage() {
  const { t } = useText();
  const { kind } = useSearch({ from: '/citizen/write' });
  const [{ data, error }, read] = useQuery({ query: DraftsQuery, requestPolicy: 'cache-and-network' });

  return (
    <Page heading={t(kind ? `filing.begin.heading.${kind}` : 'filing.begin.heading')}>
      <Stack>
        {!data && !error && <Waiting label={t('common.waiting')} />}
        {error && !data && <LoadFailed error={error} retry={() => read({ requestPolicy: 'network-only' })} />}
        {kind ? <Begin kind={kind} again={Boolean(data && data.drafts.length > 0)} /> : <KindLinks />}
        {data && data.drafts.length > 0 && <DraftList drafts={data.drafts} />}
      </Stack>
    </Page>
  );
}

function Begin({ kind, again }: { kind: CaseKind; again: boolean }) {
  const { t } = useText();
  const navigate = useNavigate();
  const promised = usePromises()(kind, undefined);
  const [{ fetching }, saveDraft] = useMutation(SaveDraftMutation);
  const [failed, setFailed] = useState<CombinedError | undefined>();
  const [first] = questionSteps(kind, promised);

  const begin = async () => {
    const input = { version: 0, kind, content: toInput({ ...emptyContent, step: first }) };
    const result = await saveDraft({ input });
    const draftId = result.data?.saveDraft.draft?.id;
    setFailed(result.error);
    if (draftId) await navigate({ to: `/write/$draftId/${first}`, params: { draftId } });
  };

  return (
    <>
      <ThePromise kind={kind} promised={promised} />
      <p>{t('filing.begin.saved', { count: howMany(kind, promised) })}</p>
      {(kind === 'VIEW' || kind === 'IMPROVEMENT') && (
        <p>
          <Link to="/say" search={{ kind }}>
            {t('filing.begin.withoutLogin')}
          </Link>
        </p>
      )}
      {failed && <LoadFailed error={failed} retry={() => void begin()} />}
      <div>
        <Button busy={fetching} onPress={() => void begin()}>
          {t(again ? 'filing.begin.new' : 'filing.begin.start')}
        </Button>
      </div>
    </>
  );
}
