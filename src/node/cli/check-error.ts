import type { FeedErrorCode } from '../../feed/feed-error.js';
import { CodedError } from '../../platform/coded-error.js';

/** Why nothing of a feed can be checked. */
export type CheckErrorCode =
  Exclude<FeedErrorCode, 'no-src'> | 'no-file' | 'folder' | 'unreadable' | 'empty' | 'web-page';

/** What is known beyond the code. */
export interface CheckErrorDetails {
  /** A sentence. */
  readonly detail?: string;
  /** What the server answered. */
  readonly status?: number;
  /** Where JSON stops being JSON, both from 1. */
  readonly line?: number;
  readonly column?: number;
  /** Two lines: what stands there, and an arrow below it. */
  readonly excerpt?: readonly string[];
}

export class CheckError extends CodedError<CheckErrorCode> {
  readonly details: CheckErrorDetails;

  constructor(code: CheckErrorCode, details: CheckErrorDetails = {}) {
    super(code, details.detail ?? code);
    this.details = details;
  }
}
