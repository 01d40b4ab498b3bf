/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Reasons for a refusal, shared by all mutations. */
export type ProblemCode =
  /** This was done before. */
  | 'ALREADY_DONE'
  /** The organisation has closed or takes no cases here. */
  | 'CLOSED_ORGANISATION'
  /** A date that has not come yet, where only a past one makes sense. */
  | 'DATE_IN_FUTURE'
  /** The same idempotency key came earlier with another content. */
  | 'IDEMPOTENCY_CONFLICT'
  /** Not of the form asked for. */
  | 'INVALID_FORMAT'
  /** A period that ends before it begins, or lies too far back to be a date of care. */
  | 'INVALID_PERIOD'
  /** Not a national identity number, coordination number or D-number. */
  | 'INVALID_PERSONAL_NUMBER'
  /** The case is in a state in which this cannot be done. */
  | 'NOT_ALLOWED_NOW'
  /** Not found, or not the viewer's. */
  | 'NOT_FOUND'
  /** A needed field is empty. */
  | 'REQUIRED'
  /** It was changed meanwhile; read it again. */
  | 'STALE_VERSION'
  /** Somebody else has the case. */
  | 'TAKEN_BY_OTHER'
  /** Longer than the stated limit, or more items than allowed. */
  | 'TOO_LONG'
  /** Shorter than the stated limit. */
  | 'TOO_SHORT'
  /** At least one question has no ticked answer. */
  | 'UNANSWERED_QUESTION'
  /** No such organisation. */
  | 'UNKNOWN_ORGANISATION';

export type ProblemFragment = { code: ProblemCode; message: string; path: Array<string> } & {
  ' $fragmentName'?: 'ProblemFragment';
};

export const ProblemFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'Problem' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Problem' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'message' } },
          { kind: 'Field', name: { kind: 'Name', value: 'path' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ProblemFragment, unknown>;
