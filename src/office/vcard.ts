import { countryName } from './address.js';
import type { Office } from './office.js';

/** Octets in a line before it is folded. */
const LONGEST = 75;

/**
 * An office for an address book. Version 3.0, which every address book reads.
 * Source: RFC 2426.
 * @param language of the country's name, and what address books write on the envelope
 */
export function toVCard(office: Office, language: string): string {
  const { street, city, region, postalCode, country, phone, email, url, lat, lng } = office;
  const name = office.name ?? city ?? office.id;
  const address = [
    street.join('\n'),
    city,
    region,
    postalCode,
    country && countryName(country, language),
  ];
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `FN:${text(name)}`,
    'N:;;;;',
    `ORG:${text(name)}`,
    address.some(Boolean) && `ADR;TYPE=WORK:;;${address.map((part) => text(part ?? '')).join(';')}`,
    phone && `TEL;TYPE=WORK,VOICE:${text(phone)}`,
    email && `EMAIL;TYPE=INTERNET,WORK:${text(email)}`,
    url && `URL:${text(url)}`,
    lat !== undefined && lng !== undefined && `GEO:${String(lat)};${String(lng)}`,
    'END:VCARD',
  ];
  return lines.flatMap((line) => (line ? `${fold(line)}\r\n` : [])).join('');
}

const text = (words: string) => words.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

/** Breaks a line between its characters. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > LONGEST) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return folded;
}
