import type { ContactSettings, LabelledText } from '../contact/contact-settings.js';
import { readPart, written } from './extension.js';
import type { Article, CallToAction, Feed } from './feed.js';
import { isObject, member } from './read-shape.js';
import type { Value } from './shapes.js';

const LABELLED = { label: 'text', text: 'text' } as const;

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

/** What a feed says about its publisher's contact form. */
export function feedContact(feed: Feed): ContactSettings | undefined {
  const contact = written(feed, 'contact');
  if (!isObject(contact)) return undefined;
  // In shorthand, or a list of definitions kept as JSON for the form to check.
  const fields = member(contact, 'fields');
  const text = typeof fields === 'object' ? JSON.stringify(fields) : fields;
  const { highlights, ...about } = readPart(CONTACT, { ...contact, fields: text }, feed);
  return { ...about, highlights: labelled(highlights) };
}

/** What an article asks its reader to do at its end. */
export function articleCallToAction(article: Article): CallToAction | undefined {
  const call = written(article, 'call_to_action');
  if (!isObject(call)) return undefined;
  const { items, link, ...about } = readPart(CALL_TO_ACTION, call, article);
  const { text, url } = link ?? {};
  return { ...about, items: labelled(items), ...(text && url && { link: { text, url } }) };
}

const labelled = (items: Value<typeof LABELLED>[]): LabelledText[] =>
  items.flatMap(({ text, ...label }) => (text ? { ...label, text } : []));
