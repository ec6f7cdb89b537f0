import { freeMailHosts } from './free-mail.js';

/** Endings that are often mistyped, and of which none is anybody's. */
const ENDINGS = new Map(
  'con:com cmo:com ocm:com comm:com vom:com xom:com cpm:com ogr:org orgg:org nett:net ney:net'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);
/** Endings of countries that a well-known host does not have where `com` is meant. */
const NEARLY_COM = ['co', 'cm', 'om', 'c', 'cim', 'cam'];
/** A shorter name has too many neighbours that are somebody's own. */
const SHORTEST = 5;

/**
 * What an address was probably meant to be: `jane@gmail.com` for `jane@gmial.com`. Only ever offered,
 * for a host that is nearly a known one may still be somebody's own.
 */
export function suggestEmail(
  address: string,
  domains: readonly string[] = freeMailHosts,
): string | undefined {
  const [person, host, ...more] = address.trim().split('@');
  if (!person || !host || more.length > 0) return undefined;
  const written = host.toLowerCase();
  const meant = domains.includes(written)
    ? undefined
    : (nearest(written, domains) ?? mended(written));
  return meant && `${person}@${meant}`;
}

/** The known host that is a slip away, at the same ending: `hotmail.se` is none of `hotmail.de`. */
function nearest(host: string, domains: readonly string[]): string | undefined {
  const [name, ending] = parts(host);
  const endings = [ending, ENDINGS.get(ending), NEARLY_COM.includes(ending) ? 'com' : undefined];
  const near = domains.flatMap((domain) => {
    const [known, knownEnding] = parts(domain);
    if (known.length < SHORTEST) return [];
    const slips = endings.includes(knownEnding)
      ? distance(name, known)
      : ending === ''
        ? distance(host, domain)
        : Infinity;
    return slips <= (known.length > 6 ? 2 : 1) ? [{ domain, slips }] : [];
  });
  return near.sort((one, other) => one.slips - other.slips)[0]?.domain;
}

function mended(host: string): string | undefined {
  const [name, ending] = parts(host);
  const meant = ENDINGS.get(ending);
  return name && meant && `${name}.${meant}`;
}

/** The name and what follows its first dot. */
function parts(host: string): [string, string] {
  const dot = host.indexOf('.');
  return dot < 0 ? [host, ''] : [host.slice(0, dot), host.slice(dot + 1)];
}

/**
 * Letters to add, drop, change or exchange with their neighbour until one word is the other.
 * Source: Damerau–Levenshtein distance, optimal string alignment.
 */
function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    rows.push(now);
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      now.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(one.length, other.length);
}
