import { locales } from 'zod/mini';
import type { FeedDiagnostic } from './feed-diagnostic.js';
import { FeedError } from './feed-error.js';
import { feedSchema } from './feed-schema.js';
import { readFeed, type ReadFeedOptions } from './read-feed.js';

/** Where a feed departs from the specification. */
export interface FeedIssue {
  /** Such as `items[3].date_published`. */
  readonly path: string;
  readonly message: string;
}

export interface FeedCheck {
  /** Whether the feed is what JSON Feed 1.1 asks for, to the letter. */
  readonly valid: boolean;
  readonly issues: readonly FeedIssue[];
  /** What a reader's browser repairs or drops. */
  readonly diagnostics: readonly FeedDiagnostic[];
  /** Set when the JSON cannot be shown at all. */
  readonly error?: FeedError;
}

/** Holds parsed JSON against the specification, strictly, and tells what readers see of it. */
export function checkFeed(json: unknown, options?: ReadFeedOptions): FeedCheck {
  const { error: strict } = feedSchema.safeParse(json, {
    error: locales.en().localeError,
  });
  const issues = (strict?.issues ?? []).map(({ path, message }) => ({
    path: pathOf(path),
    message,
  }));
  const valid = issues.length === 0;
  try {
    return { valid, issues, diagnostics: readFeed(json, options).diagnostics };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    return { valid, issues, diagnostics: [], error };
  }
}

const pathOf = (path: readonly PropertyKey[]) =>
  path.reduce<string>(
    (text, key) =>
      typeof key === 'number'
        ? `${text}[${String(key)}]`
        : text
          ? `${text}.${String(key)}`
          : String(key),
    '',
  );
