import type { Office } from './office.js';

/** An office as search engines read it. Source: schema.org, LocalBusiness. */
export function toJSONLD(office: Office): object {
  const { name, street, city, region, postalCode, country, phone, email, url, lat, lng } = office;
  const address = {
    streetAddress: street.length > 0 ? street.join(', ') : undefined,
    addressLocality: city,
    addressRegion: region,
    postalCode,
    addressCountry: country,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'LocalBusiness',
    name: name ?? city,
    ...(Object.values(address).some(Boolean) && {
      address: { '@type': 'PostalAddress', ...address },
    }),
    telephone: phone,
    email,
    url,
    ...(lat !== undefined &&
      lng !== undefined && { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng } }),
    openingHours: office.openingHours.length > 0 ? office.openingHours : undefined,
  };
}
