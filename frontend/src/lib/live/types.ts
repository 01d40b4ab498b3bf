import type { ExecutionResult } from 'graphql';

/** A subscription as it goes over the wire. */
export interface LiveOperation {
  query: string;
  variables: Readonly<Record<string, unknown>>;
}

/** Why a stream ended: with the `extensions.code` of an error, if there was one. */
export interface LiveEnd {
  code: string | null;
}

export interface LiveSink {
  /** The server has accepted the stream. */
  opened: () => void;
  next: (result: ExecutionResult<Record<string, unknown>>) => void;
  /** Called once, unless the stream was closed from here. */
  ended: (end: LiveEnd) => void;
}

/** Opens one stream and returns what closes it. It never reconnects: that is `follow`'s work. */
export type LiveTransport = (operation: LiveOperation, sink: LiveSink) => () => void;
