import { useEffect, useState, useSyncExternalStore } from 'react';
import { announce } from '../a11y/announcer';
import { useText } from '../i18n';
import { type FilesOf, type KnownFile, type OnItsWay, UploadQueue } from './queue';

const queues = new Map<string, UploadQueue>();
let say: (file: OnItsWay) => void = () => undefined;

function queueOf(target: FilesOf): UploadQueue {
  const id = 'draft' in target ? target.draft : target.case;
  const queue = queues.get(id) ?? new UploadQueue(target, (file) => say(file));
  queues.set(id, queue);
  return queue;
}

interface Uploads {
  queue: UploadQueue;
  files: readonly OnItsWay[];
}

/** The files of a draft or letter as they go; `known` is what the server says it has. */
export function useUploads(target: FilesOf, known: readonly KnownFile[]): Uploads {
  const { t } = useText();
  const [queue] = useState(() => queueOf(target));
  const files = useSyncExternalStore(queue.subscribe, queue.snapshot);
  useEffect(
    function takeUpWhatTheServerHas() {
      queue.know(known);
    },
    [queue, known],
  );
  useEffect(
    function sayWhatHappens() {
      say = ({ name, state, message }) => {
        if (state === 'received') announce(t('files.said.received', { name }));
        else if (state === 'broken') announce(t('files.said.broken', { name }));
        else if (state === 'refused') announce(`${name}. ${message || t('files.refused')}`);
      };
    },
    [t],
  );
  return { queue, files };
}
