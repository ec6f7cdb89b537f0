import type { FeedDate } from './feed.js';

// JSON Feed 1.0 and 1.1 and the `_letterbox` extension as data, so that one list of names serves the
// reader and the mender. The words of the wire stand here and in the strict schema, nowhere else.

/** What one value is: text, a number, a date, or an address of some kind. */
export type Kind = 'text' | 'title' | 'number' | 'link' | 'page' | 'media' | 'date';

/** What a value is made of: one value, a list, or an object by its members' names. */
export type Shape = Kind | readonly [Shape] | { readonly [key: string]: Shape };

type Name<Key> = Key extends `content_${infer Rest}` | `date_${infer Rest}`
  ? Rest
  : Key extends `${infer Start}_in_${string}`
    ? Start
    : Key extends `_${string}`
      ? Key
      : Key extends `${infer First}_${infer Rest}`
        ? `${First}${Capitalize<Name<Rest>>}`
        : Key;

/** What is read from a shape. Lists may be empty, any other member may be missing. */
export type Value<S> = S extends 'number'
  ? number
  : S extends 'date'
    ? FeedDate
    : S extends string
      ? string
      : S extends readonly [infer Entry]
        ? Value<Entry>[]
        : {
            -readonly [
              Key in keyof S as S[Key] extends readonly unknown[] ? Name<Key> : never
            ]: Value<S[Key]>;
          } & {
            -readonly [
              Key in keyof S as S[Key] extends readonly unknown[] ? never : Name<Key>
            ]?: Value<S[Key]>;
          };

/** What is read first of a feed: its addresses are what the others in it are relative to. */
export const ADDRESSES = { version: 'text', home_page_url: 'page', feed_url: 'page' } as const;

export const ABOUT = {
  title: 'text',
  description: 'text',
  next_url: 'page',
  icon: 'media',
  favicon: 'media',
  language: 'text',
} as const;

export const AUTHORS = [
  { name: 'text', url: 'link', avatar: 'media', _letterbox: { role: 'text' } },
] as const;

export const ITEM = {
  id: 'text',
  url: 'link',
  external_url: 'link',
  title: 'title',
  summary: 'text',
  content_html: 'text',
  content_text: 'text',
  banner_image: 'media',
  date_published: 'date',
  date_modified: 'date',
  tags: ['text'],
  language: 'text',
  attachments: [
    {
      url: 'media',
      mime_type: 'text',
      title: 'text',
      size_in_bytes: 'number',
      duration_in_seconds: 'number',
    },
  ],
} as const;

/** What an item says beside its own members, and what goes with its picture. */
export const ITEM_MORE = {
  image: 'media',
  _letterbox: {
    content_markdown: 'text',
    content_format: 'text',
    minutes: 'number',
    image: { alt: 'text', width: 'number', height: 'number' },
  },
} as const;
