import { words } from '../../platform/words.js';
import type { Office } from '../../office/office.js';

/** What attributes say of an office; a value that was taken back is null. */
type Attributes = {
  readonly [Name in keyof Omit<Office, 'id' | 'street' | 'openingHours' | 'closedDates'>]?:
    Office[Name] | null | undefined;
} & {
  readonly officeId: string | undefined;
  readonly street: string | undefined;
  readonly openingHours: string | undefined;
  readonly closedDates: string | undefined;
};

/**
 * The office that attributes describe, if they do.
 * @param otherwise what is taken where they say nothing
 */
export function writtenOffice(
  attributes: Attributes,
  otherwise?: Partial<Office>,
): Office | undefined {
  const { name, city, region, postalCode, country, phone, email, url, lat, lng, timeZone } =
    attributes;
  const members = { name, city, region, postalCode, country, phone, email, url, lat, lng };
  const street = split(attributes.street);
  const office: Partial<Office> = {
    ...otherwise,
    ...Object.fromEntries(
      Object.entries({ ...members, timeZone }).filter(([, value]) => (value ?? null) !== null),
    ),
    ...(street[0] && { street }),
  };
  const known = office.name ?? office.city;
  if (!(known ?? office.phone ?? office.email ?? office.street?.[0])) return undefined;
  return {
    street,
    openingHours: split(attributes.openingHours),
    closedDates: [...words(attributes.closedDates)],
    ...office,
    id: attributes.officeId ?? known ?? '',
  };
}

const split = (list: string | undefined) =>
  list?.split(/\s*[;\n]\s*/).filter((entry) => entry.trim()) ?? [];
