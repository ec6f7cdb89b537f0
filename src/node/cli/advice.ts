import type { FeedDiagnosticCode } from '../../feed/feed-diagnostic.js';
import type { CheckErrorCode } from './check-error.js';

export interface Advice {
  /** What a reader sees because of the fault. */
  readonly seen: string;
  readonly mend: string;
}

export const diagnosticAdvice: Readonly<Record<FeedDiagnosticCode, Advice>> = {
  'no-version': {
    seen: 'No difference. Other feed readers may refuse the feed.',
    mend: 'Put "version": "https://jsonfeed.org/version/1.1" at the start of the feed.',
  },
  'not-an-object': {
    seen: 'The feed without this entry.',
    mend: 'Write the entry as { "name": "value" } with the names that belong there, or remove it.',
  },
  'missing-id': {
    seen: 'The feed without this article.',
    mend: 'Give it an "id" that never changes. Its web address does well.',
  },
  'duplicate-id': {
    seen: 'Only the first article with this id, not this one.',
    mend: 'Give each article an "id" of its own.',
  },
  'number-as-text': {
    seen: 'No difference: the number is read as text. Other feed readers may drop the feed.',
    mend: 'Put it in double quotes: "7" in place of 7.',
  },
  'text-as-number': {
    seen: 'No difference: the text is read as a number.',
    mend: 'Write the number without quotes: 7 in place of "7".',
  },
  'author-as-text': {
    seen: 'No difference: the text is shown as the author’s name. Other feed readers may drop the feed.',
    mend: 'Write "authors": [{ "name": "Ida Holm" }].',
  },
  'tags-as-text': {
    seen: 'The tags, split at the commas.',
    mend: 'Write them as a list: "tags": ["travel", "food"].',
  },
  'key-case': {
    seen: 'No difference: the names are read as meant. Other feed readers overlook them.',
    mend: 'Write names in small letters, words joined by _ such as date_published.',
  },
  'entity-in-title': {
    seen: 'The right character. Other feed readers may show the code, such as &amp;.',
    mend: 'Write the character itself: a title is plain text, not HTML.',
  },
  'not-a-list': {
    seen: 'No difference: what stands here is read as a list of one.',
    mend: 'Put it in brackets: [{ … }] in place of { … }.',
  },
  'wrong-type': {
    seen: 'The feed without what stands here: it cannot be read.',
    mend: 'Write what belongs there (text, number, list or object), as in jsonfeed.org/version/1.1.',
  },
  'invalid-date': {
    seen: 'No date here: what is written is none.',
    mend: 'Write it as 2026-08-18T09:00:00+02:00.',
  },
  'loose-date': {
    seen: 'The date, as well as it could be guessed.',
    mend: 'Write it as 2026-08-18T09:00:00+02:00.',
  },
  'date-without-zone': {
    seen: 'A time that may be hours off, even another day: it is taken as UTC.',
    mend: 'Add the time zone at the end: +02:00, or Z for UTC.',
  },
  'unsafe-url': {
    seen: 'No link or picture here: an address of this kind is not safe.',
    mend: 'Use an address that starts with https://',
  },
  'unresolvable-url': {
    seen: 'No link or picture here: the address leads nowhere.',
    mend: 'Write the whole address, from https:// on.',
  },
  'local-url': {
    seen: 'The same path on your site, which is a guess: this address is your own computer’s.',
    mend: 'Build the feed with the address of your site in place of localhost.',
  },
  'no-content': {
    seen: 'The article’s title, and nothing below it.',
    mend: 'Add "content_html" or "content_text".',
  },
};

export interface ErrorAdvice {
  readonly what: string;
  readonly mend: string;
}

export const errorAdvice: Readonly<Record<CheckErrorCode, ErrorAdvice>> = {
  network: {
    what: 'The server could not be reached.',
    mend: 'Check the address for typing mistakes, and that the server is running.',
  },
  timeout: {
    what: 'The server was silent for ten seconds.',
    mend: 'Try again later, or ask whoever runs the server.',
  },
  http: {
    what: 'The server did not send the feed.',
    mend: 'Open the address in a private browser window: what you see there, readers get.',
  },
  'not-json': {
    what: 'This is not valid JSON.',
    mend: 'Correct the place shown, or have the feed made anew.',
  },
  'invalid-feed': {
    what: 'This is JSON, but not a feed: a feed has a list named "items".',
    mend: 'Check that this is the feed’s own address or file, and not that of something else.',
  },
  'no-file': {
    what: 'There is no such file.',
    mend: 'Check the name, and the folder you are in.',
  },
  folder: {
    what: 'This is a folder.',
    mend: 'Name the feed in it, such as feed.json.',
  },
  unreadable: {
    what: 'The file cannot be opened.',
    mend: 'Check that you may read it.',
  },
  empty: {
    what: 'There is nothing in it.',
    mend: 'Have the feed made anew.',
  },
  'web-page': {
    what: 'This is a web page, RSS or Atom, not JSON.',
    mend: 'Find the address of the JSON feed itself; it often ends in feed.json.',
  },
};
