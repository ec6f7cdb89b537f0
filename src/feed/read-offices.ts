import type { Office } from '../office/office.js';
import { type Extended, readPart, written } from './extension.js';

const OFFICES = [
  {
    id: 'text',
    name: 'text',
    street: ['text'],
    city: 'text',
    region: 'text',
    postal_code: 'text',
    country: 'text',
    phone: 'text',
    email: 'text',
    url: 'link',
    time_zone: 'text',
    opening_hours: ['text'],
    closed_dates: ['text'],
    lat: 'number',
    lng: 'number',
  },
] as const;

/** The offices that a feed names. */
export const feedOffices = (feed: Extended): Office[] =>
  readPart(OFFICES, written(feed, 'offices'), feed).map((office, index) => ({
    ...office,
    id: office.id ?? office.name ?? office.city ?? String(index),
  }));
