export { type Follower, follow } from './follow';
export { sseTransport } from './sse';
export { type LiveStatus, useLiveStatus } from './status';
export type { LiveOperation, LiveTransport } from './types';
export { useKeepFresh } from './useKeepFresh';
export { wsTransport } from './ws';
