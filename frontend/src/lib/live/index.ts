export { type Follower, follow } from './follow';
export { type LiveStatus, reportLanguage, useLiveStatus } from './status';
export type { LiveOperation, LiveTransport } from './types';
export { useFirst } from './useFirst';
export { useKeepFresh } from './useKeepFresh';
