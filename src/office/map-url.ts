import { addressLines } from './address.js';
import type { Office } from './office.js';

export type MapService = 'apple' | 'google' | 'osm';

/** Where a map of an office is: its coordinates where they are known, else its address. */
export function mapUrl(office: Office, service: MapService | undefined): string | undefined {
  const { lat, lng, name, country } = office;
  const address = [...addressLines(office), country].filter(Boolean).join(', ');
  const point = lat === undefined || lng === undefined ? '' : `${String(lat)},${String(lng)}`;
  const place = encodeURIComponent(address || point || name || '');
  if (!place) return undefined;
  switch (service) {
    case 'apple':
      return `https://maps.apple.com/?q=${place}${point && `&sll=${point}`}`;
    case 'google':
      return `https://www.google.com/maps/search/?api=1&query=${place}`;
    case 'osm':
      return point
        ? `https://www.openstreetmap.org/?mlat=${String(lat)}&mlon=${String(lng)}#map=17/${point.replace(',', '/')}`
        : `https://www.openstreetmap.org/search?query=${place}`;
    default:
      return undefined;
  }
}
