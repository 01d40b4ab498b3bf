import { currentSession } from './session';

/*
 * A new tab finds the login of the tabs beside it, and nothing more: when the last of them is gone, who comes next on a
 * shared computer is asked who it is. The tabs say "here" over a channel of this origin, no token.
 */
const channelName = 'gehor-tabs';
const patience = 250;

/** In every tab: answers new ones while somebody is logged in here. */
export function answerNewTabs(): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'anyone?' && currentSession().status === 'in') channel.postMessage('here');
  };
  return () => channel.close();
}

/** Whether another tab of this browser is logged in now. */
export function loggedInBeside(): Promise<boolean> {
  const channel = new BroadcastChannel(channelName);
  return new Promise<boolean>((resolve) => {
    const timer = setTimeout(() => resolve(false), patience);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data !== 'here') return;
      clearTimeout(timer);
      resolve(true);
    };
    channel.postMessage('anyone?');
  }).finally(() => channel.close());
}
