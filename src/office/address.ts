import type { Office } from './office.js';

type Parts = Pick<Office, 'street' | 'city' | 'region' | 'postalCode'>;

// What follows the street, by country; `|` starts a line. Source: the Universal Postal Union's
// addressing guides. Most of the world writes the code before the place.
const afterStreet: Readonly<Record<string, string>> = {
  AU: 'city region code',
  BR: 'city - region|code',
  CA: 'city region code',
  GB: 'city|code',
  ID: 'city code',
  IE: 'city|region|code',
  IN: 'city code|region',
  IT: 'code city region',
  KR: 'code',
  NZ: 'city code',
  SG: 'city code',
  TH: 'city|region code',
  US: 'city, region code',
  ZA: 'city|code',
};
/** Countries that write from the largest to the smallest. */
const fromTheTop: Readonly<Record<string, string>> = {
  CN: 'code region city',
  JP: '〒code|region city',
  KR: 'region city',
  TW: 'code region city',
};

/** An address as it is written on an envelope in its own country, without the country. */
export function addressLines(office: Parts & { readonly country?: string }): string[] {
  const country = office.country?.toUpperCase() ?? '';
  const before = Object.hasOwn(fromTheTop, country) ? fromTheTop[country] : undefined;
  const after = Object.hasOwn(afterStreet, country)
    ? afterStreet[country]
    : before
      ? ''
      : 'code city|region';
  return [...fill(before ?? '', office), ...office.street, ...fill(after ?? '', office)];
}

function fill(format: string, { city = '', region = '', postalCode = '' }: Parts): string[] {
  const values: Readonly<Record<string, string>> = { city, region, code: postalCode };
  return format
    .split('|')
    .map((line) =>
      line
        .replace(/city|region|code/g, (name) => values[name] ?? '')
        .replace(/\s+/g, ' ')
        .replace(/^[\s,〒-]+$|^[\s,-]+|[\s,-]+$/g, ''),
    )
    .filter(Boolean);
}

/** A country's name in a language, or what the publisher wrote where it is no code. */
export function countryName(country: string, language: string): string {
  if (!/^[a-z]{2}$/i.test(country)) return country;
  try {
    const names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
    return names.of(country.toUpperCase()) ?? country;
  } catch {
    return country;
  }
}
