// An endpoint that keeps what it delivers, and the ways a message comes to it.
import { contactEndpoint } from 'letterbox-elements/contact-endpoint.js';

export const ADDRESS = 'https://publisher.example/contact';
export const PARTNER = 'https://partner.example';

export const ANSWERS = {
  name: 'Ida Holm',
  email: 'ida@example.com',
  message: 'Good morning,\nwe need a backend.',
};

export function openEndpoint(options = {}) {
  const delivered = [];
  const endpoint = contactEndpoint({
    deliver: (message) => {
      delivered.push(message);
    },
    ...options,
  });
  return {
    delivered,
    send: (request) => endpoint(request),
    post: (...message) => endpoint(json(...message)),
  };
}

/** A POST with this body, as it stands. */
export const request = (body, headers = {}) =>
  new Request(ADDRESS, { method: 'POST', body, headers, duplex: 'half' });

/** What `<contact-form>` sends. */
export const json = (body, headers = {}) =>
  request(JSON.stringify(body), { 'content-type': 'application/json', ...headers });

/** What a form without JavaScript sends. */
export const urlencoded = (answers, headers = {}) => request(new URLSearchParams(answers), headers);

export function multipart(answers, headers = {}) {
  const form = new FormData();
  for (const [name, answer] of Object.entries(answers)) form.append(name, answer);
  return request(form, headers);
}

/** Reads a refusal as a program does, and gives what it says. */
export async function problemOf(response) {
  const type = response.headers.get('content-type');
  if (type !== 'application/problem+json') throw new Error(`not a problem: ${type}`);
  return response.json();
}
