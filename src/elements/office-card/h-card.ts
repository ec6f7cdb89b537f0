import { isLink, toUrl } from '../../platform/safe-url.js';
import type { Office } from '../../office/office.js';

/**
 * Reads the address that a page holds between the tags, marked up for people and programs alike.
 * Source: microformats.org, h-card and h-adr.
 */
export function readHCard(card: Element): Omit<Office, 'id' | 'openingHours' | 'closedDates'> {
  const found = (property: string) => [...card.querySelectorAll<HTMLElement>(`.${property}`)];
  const texts = (property: string) =>
    found(property).flatMap((element) => {
      const written = element.getAttribute('value') ?? element.textContent;
      return written.replace(/\s+/g, ' ').trim() || [];
    });
  const text = (...properties: string[]) => properties.flatMap(texts)[0];
  const link = (property: string) =>
    found(property).flatMap((element) => {
      const url = toUrl(element.getAttribute('href') ?? '', document.baseURI);
      return url && isLink(url) ? url.href : [];
    })[0];
  const number = (property: string) => {
    const written = text(property);
    return written === undefined || Number.isNaN(Number(written)) ? undefined : Number(written);
  };
  const office = {
    name: text('p-name', 'p-org'),
    city: text('p-locality'),
    region: text('p-region'),
    postalCode: text('p-postal-code'),
    country: text('p-country-name'),
    phone: text('p-tel'),
    email: link('u-email')?.replace(/^mailto:|\?.*$/g, '') ?? text('u-email'),
    url: link('u-url'),
    lat: number('p-latitude'),
    lng: number('p-longitude'),
  };
  return {
    ...Object.fromEntries(Object.entries(office).filter(([, value]) => value !== undefined)),
    street: ['p-street-address', 'p-extended-address'].flatMap(texts),
  };
}
