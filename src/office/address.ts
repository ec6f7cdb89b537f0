import type { Office } from './office.js';

type Parts = Pick<Office, 'street' | 'city' | 'region' | 'postalCode'>;

// What stands around the street (`*`), by country; `|` starts a line. Source: the Universal Postal
// Union's addressing guides. Most of the world writes the code before the place.
const USUAL = '*code city|region';
const formats: Readonly<Record<string, string>> = {
  AU: '*city region code',
  BR: '*city - region|code',
  CA: '*city region code',
  CN: 'code region city*',
  GB: '*city|code',
  ID: '*city code',
  IE: '*city|region|code',
  IN: '*city code|region',
  IT: '*code city region',
  JP: '〒code|region city*',
  KR: 'region city*code',
  NZ: '*city code',
  SG: '*city code',
  TH: '*city|region code',
  TW: 'code region city*',
  US: '*city, region code',
  ZA: '*city|code',
};

/** An address as it is written on an envelope in its own country, without the country. */
export function addressLines(office: Parts & { readonly country?: string }): string[] {
  const country = office.country?.toUpperCase() ?? '';
  const format = Object.hasOwn(formats, country) ? formats[country] : undefined;
  const [before = '', after = ''] = (format ?? USUAL).split('*');
  return [...fill(before, office), ...office.street, ...fill(after, office)];
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
  try {
    const names = new Intl.DisplayNames([language, 'en'], { type: 'region' });
    return names.of(country.toUpperCase()) ?? country;
  } catch {
    return country;
  }
}
