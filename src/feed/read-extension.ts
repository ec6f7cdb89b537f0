import type { ContactSettings, LabelledText } from '../contact/contact-settings.js';
import type { Office } from '../office/office.js';
import type { Article, CallToAction, Feed } from './feed.js';
import {
  link,
  member,
  members,
  number,
  object,
  objects,
  page,
  text,
  texts,
  type Mend,
  type Reader,
  type Source,
} from './read-value.js';

// The `_letterbox` extension: everything in it is optional, whatever is unknown is left alone. Read
// by the element that shows it, so that the others do not carry it.

/** The offices that a feed names. */
export function feedOffices(feed: Feed): Office[] {
  const extension = letterbox(feed);
  return extension ? offices(extension, 'offices') : [];
}

/** What a feed says about its publisher's contact form. */
export function feedContact(feed: Feed): ContactSettings | undefined {
  const extension = letterbox(feed);
  const source = extension && object(extension, 'contact');
  return source && readContact(source);
}

/** What an article asks its reader to do at its end. */
export function articleCallToAction(article: Article): CallToAction | undefined {
  const extension = letterbox(article);
  const source = extension && object(extension, 'call_to_action');
  if (!source) return undefined;
  const to = object(source, 'link');
  const { text: words, url } = to ? readLink(to) : {};
  return {
    ...readCall(source),
    ...(words && url && { link: { text: words, url } }),
  };
}

/** Numbers are read as text and one as a list of one; what else is wrong the feed check tells. */
const lenient: Mend = (fault, source, _, value) => {
  if (fault === 'keys') return source.value;
  if (fault === 'list') return [value];
  if (fault === 'text' && typeof value === 'number') return String(value);
  const isNumber = fault === 'number' && typeof value === 'string' && value.trim() !== '';
  return isNumber && Number.isFinite(Number(value)) ? Number(value) : undefined;
};

function letterbox({ extensions, baseUrl }: Feed | Article): Source | undefined {
  const root: Source = { value: extensions, key: '', base: baseUrl, mend: lenient };
  return object(root, '_letterbox');
}

const readLabelled = members({ label: text, text });
const labelledTexts = objects<LabelledText>((source) => {
  const { text: words, ...label } = readLabelled(source);
  return words ? { ...label, text: words } : undefined;
});

const readOffice = members({
  id: text,
  name: text,
  street: texts,
  city: text,
  region: text,
  postalCode: text,
  country: text,
  phone: text,
  email: text,
  url: link,
  timeZone: text,
  openingHours: texts,
  closedDates: texts,
  lat: number,
  lng: number,
});
const offices = objects<Office>((source) => {
  const office = readOffice(source);
  return { ...office, id: office.id ?? office.name ?? office.city ?? source.key };
});

/** Fields in shorthand, or a list of definitions kept as JSON for the form to check. */
const fields: Reader<string | undefined> = (source, key) => {
  const value = member(source, key);
  return typeof value === 'object' ? JSON.stringify(value) : text(source, key);
};

const readContact = members({
  heading: text,
  intro: texts,
  highlights: labelledTexts,
  action: page,
  fields,
});

const readCall = members({ heading: text, paragraphs: texts, items: labelledTexts });
const readLink = members({ text, url: link });
