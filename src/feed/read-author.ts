import type { Author } from './feed.js';
import {
  link,
  media,
  member,
  object,
  objects,
  readMembers,
  text,
  type Reader,
} from './read-value.js';

const role: Reader<string | undefined> = (source, key) => {
  const extension = object(source, '_letterbox');
  return extension && text(extension, key);
};

const people = objects((source) => {
  const author = readMembers(source, { name: text, url: link, avatar: media, role });
  return (author.name ?? author.url ?? author.avatar) ? author : undefined;
});

/** `authors` (1.1), or the one `author` (1.0). */
export const authors: Reader<Author[]> = (source, key) => {
  const named = [member(source, key) ?? member(source, 'author') ?? []].flat();
  return people({ ...source, value: { [key]: named } }, key);
};
