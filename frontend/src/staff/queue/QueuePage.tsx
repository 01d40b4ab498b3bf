import './queue.css';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState } from 'react';
import { announce } from '../../lib/a11y/announcer';
import { useText } from '../../lib/i18n';
import { Button, Icon, Note, Page } from '../../ui';
import { useDeskViewer } from '../frame/viewer';
import { LoadFailed } from '../../lib/graphql';
import { Skeleton } from '../parts/Skeleton';
import { GiveDialog } from '../allocate/GiveDialog';
import { distributes, useChoice } from './choice';
import { useQueueDesk } from './context';
import { FindCase } from './FindCase';
import { KeysHelp } from './KeysHelp';
import { QueueEmpty } from './QueueEmpty';
import { QueueFilters } from './QueueFilters';
import { QueueList } from './QueueList';
import { QueueStatus } from './QueueStatus';
import { filterOf } from './search';
import { unitsOf } from './units';
import { useQueueKeys } from './useQueueKeys';

const route = getRouteApi('/desk/frame/');

/** The open cases of one's units by days left, or those that are done. */
export function QueuePage() {
  const { t } = useText();
  const { stage, who, need, unit } = route.useSearch();
  const filter = useMemo(
    () =>
      filterOf({
        ...(stage && { stage }),
        ...(who && { who }),
        ...(need && { need }),
        ...(unit && { unit }),
      }),
    [stage, who, need, unit],
  );
  const { queue, error, open, more, loadingMore, showWaiting, keysOn, setKeysOn, remembered } =
    useQueueDesk();
  const { roles } = useDeskViewer();
  const list = useRef<HTMLOListElement>(null);
  const [helping, setHelping] = useState(false);
  const [giving, setGiving] = useState(false);
  const [given, setGiven] = useState('');
  const choice = useChoice(distributes(roles) && filter.stage === 'open');
  const chosen = queue.rows.filter(({ line }) => choice?.chosen.has(line.id)).map(({ line }) => line);
  const loaded = queue.status === 'loaded';

  useEffect(() => open(filter), [open, filter]);
  useQueueKeys({
    list,
    on: keysOn,
    remembered,
    onHelp: () => setHelping(true),
    onChoose: choice?.toggle ?? null,
  });

  const show = () => {
    const first = queue.waiting[0]?.id;
    announce(t('staff.queue.shown', { count: queue.waiting.length }));
    showWaiting();
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-line="${first}"]`)?.focus());
  };

  return (
    <Page
      heading={t(filter.stage === 'open' ? 'staff.queue.heading' : 'staff.queue.heading.done')}
      width="wide"
    >
      <div className="d-toolbar">
        <QueueFilters filter={filter} units={unitsOf(roles, queue.rows)} />
        <FindCase />
      </div>
      {error && <LoadFailed error={error} retry={() => open(filter)} />}
      {queue.status === 'loading' && <Skeleton bars={8} />}
      {given !== '' && (
        <Note tone="good">
          <p>{given}</p>
        </Note>
      )}
      {loaded && (
        <QueueStatus
          stage={queue.filter.stage}
          count={queue.rows.length}
          more={queue.next !== null}
          waiting={queue.waiting.length}
          onShow={show}
        >
          <Button kind="quiet" size="small" onPress={() => setHelping(true)}>
            {t('staff.keys.button')}
          </Button>
        </QueueStatus>
      )}
      {loaded &&
        (queue.rows.length > 0 ? (
          <QueueList ref={list} rows={queue.rows} stage={queue.filter.stage} choice={choice} />
        ) : (
          <QueueEmpty filter={filter} />
        ))}
      {chosen.length > 0 && choice && (
        <div className="d-chosen" role="group" aria-label={t('staff.give.chosen.label')}>
          <span>{t('staff.give.chosen', { count: chosen.length })}</span>
          <Button
            size="small"
            onPress={() => {
              setGiving(true);
              setGiven('');
            }}
          >
            {t('staff.give.give')}
          </Button>
          <Button
            kind="quiet"
            size="small"
            icon={<Icon name="close" />}
            aria-label={t('staff.give.clear')}
            onPress={choice.clear}
          >
            <span className="d-chosen__clear">{t('staff.give.clear')}</span>
          </Button>
        </div>
      )}
      {queue.next !== null && (
        <div>
          <Button kind="secondary" busy={loadingMore} onPress={more}>
            {t('staff.queue.more')}
          </Button>
        </div>
      )}
      {helping && (
        <KeysHelp
          on={keysOn}
          choosing={choice !== null}
          onToggle={() => setKeysOn(!keysOn)}
          onClose={() => setHelping(false)}
        />
      )}
      {giving && choice && (
        <GiveDialog
          cases={chosen}
          onClose={() => setGiving(false)}
          onGiven={(ids, to) => {
            const done = t('staff.give.done', { count: ids.length, to });
            announce(done);
            setGiven(done);
            for (const id of ids) choice.toggle(id);
          }}
        />
      )}
    </Page>
  );
}
