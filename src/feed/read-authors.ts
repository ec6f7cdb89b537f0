import type { Author } from './feed.js';
import { type Context, type Json, member, reader } from './read-shape.js';
import { AUTHORS } from './shapes.js';

const readAuthors = reader(AUTHORS);

/** `authors` (1.1), or the one `author` (1.0). */
export function authors(value: Json, context: Context): Author[] {
  const written = member(value, 'authors') ?? member(value, 'author') ?? [];
  const people = readAuthors(Array.isArray(written) ? written : [written], context) ?? [];
  for (const author of people) {
    const { _letterbox: about } = author;
    delete author._letterbox;
    Object.assign(author, about);
  }
  return people.filter(({ name, url, avatar }) => name ?? url ?? avatar);
}
