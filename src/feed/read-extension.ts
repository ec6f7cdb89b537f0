import type { ContactSettings, LabelledText } from '../contact/contact-settings.js';
import type { Office } from '../office/office.js';
import type { Article, CallToAction, Feed } from './feed.js';
import { isObject, member, reader } from './read-shape.js';
import type { Shape, Value } from './shapes.js';

// The `_letterbox` extension: everything in it is optional, whatever is unknown is left alone. Read
// by the element that shows it, so that the others do not carry it.

const LABELLED = { label: 'text', text: 'text' } as const;

const OFFICES = [
  {
    id: 'text',
    name: 'text',
    street: ['text'],
    city: 'text',
    region: 'text',
    postal_code: 'text',
    country: 'text',
    phone: 'text',
    email: 'text',
    url: 'link',
    time_zone: 'text',
    opening_hours: ['text'],
    closed_dates: ['text'],
    lat: 'number',
    lng: 'number',
  },
] as const;

const CONTACT = {
  heading: 'text',
  intro: ['text'],
  highlights: [LABELLED],
  action: 'page',
  fields: 'text',
} as const;

const CALL_TO_ACTION = {
  heading: 'text',
  paragraphs: ['text'],
  items: [LABELLED],
  link: { text: 'text', url: 'link' },
} as const;

/** The offices that a feed names. */
export const feedOffices = (feed: Feed): Office[] =>
  read(OFFICES, written(feed, 'offices'), feed).map((office, index) => ({
    ...office,
    id: office.id ?? office.name ?? office.city ?? String(index),
  }));

/** What a feed says about its publisher's contact form. */
export function feedContact(feed: Feed): ContactSettings | undefined {
  const contact = written(feed, 'contact');
  if (!isObject(contact)) return undefined;
  // In shorthand, or a list of definitions kept as JSON for the form to check.
  const fields = member(contact, 'fields');
  const text = typeof fields === 'object' ? JSON.stringify(fields) : fields;
  const { highlights, ...about } = read(CONTACT, { ...contact, fields: text }, feed);
  return { ...about, highlights: labelled(highlights) };
}

/** What an article asks its reader to do at its end. */
export function articleCallToAction(article: Article): CallToAction | undefined {
  const call = written(article, 'call_to_action');
  if (!isObject(call)) return undefined;
  const { items, link, ...about } = read(CALL_TO_ACTION, call, article);
  const { text, url } = link ?? {};
  return { ...about, items: labelled(items), ...(text && url && { link: { text, url } }) };
}

const labelled = (items: Value<typeof LABELLED>[]): LabelledText[] =>
  items.flatMap(({ text, ...label }) => (text ? { ...label, text } : []));

/** A member of the extension as it came. */
function written({ extensions }: Feed | Article, key: string): unknown {
  const extension = member(extensions, '_letterbox');
  return isObject(extension) ? member(extension, key) : undefined;
}

const read = <const S extends object & Shape>(
  shape: S,
  value: unknown,
  { baseUrl }: Feed | Article,
): Value<S> => reader(shape)(soften(shape, value), { base: baseUrl, isLenient: true }) as Value<S>;

/**
 * Numbers are read as text, text as numbers, and one as a list of one, nothing as a list of none.
 * What else is wrong the feed check tells.
 */
function soften(shape: Shape, value: unknown): unknown {
  if (shape === 'number') return typeof value === 'string' && value.trim() ? Number(value) : value;
  if (typeof shape === 'string') return typeof value === 'number' ? String(value) : value;
  if (Array.isArray(shape))
    return [value ?? []].flat().map((each) => soften(shape[0] as Shape, each));
  return (
    isObject(value) &&
    Object.fromEntries(
      Object.entries(shape).map(([key, inner]) => [key, soften(inner, member(value, key))]),
    )
  );
}
