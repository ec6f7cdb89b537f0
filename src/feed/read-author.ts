import type { Author } from './feed.js';
import {
  link,
  media,
  member,
  note,
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

/** `authors` (1.1) or `author` (1.0), each an object, a name, or a list of either. */
export const authors: Reader<Author[]> = (source) => {
  const key = member(source, 'authors') === undefined ? 'author' : 'authors';
  const named = [member(source, key) ?? []].flat().map((author) => {
    if (typeof author !== 'string') return author;
    note(source, key, 'author-as-text', 'info');
    return { name: author };
  });
  return objects((author) => {
    const read = readMembers(author, { name: text, url: link, avatar: media, role });
    return (read.name ?? read.url ?? read.avatar) ? read : undefined;
  })({ ...source, value: { [key]: named } }, key);
};
