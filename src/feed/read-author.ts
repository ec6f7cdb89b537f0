import type { Author } from './feed.js';
import { link, media, member, members, object, objects, text, type Reader } from './read-value.js';

const role: Reader<string | undefined> = (source, key) => {
  const extension = object(source, '_letterbox');
  return extension && text(extension, key);
};

const person = members({ name: text, url: link, avatar: media, role });

const people = objects((source) => {
  const author = person(source);
  return (author.name ?? author.url ?? author.avatar) ? author : undefined;
});

/** `authors` (1.1), or the one `author` (1.0). */
export const authors: Reader<Author[]> = (source, key) => {
  const own = member(source, key);
  if (Array.isArray(own)) return people(source, key);
  const named = own ?? member(source, 'author');
  return named === undefined ? [] : people({ ...source, value: { [key]: [named].flat() } }, key);
};
