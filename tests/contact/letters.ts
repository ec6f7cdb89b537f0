import type { ContactMessage } from '../../src/contact/contact-message.js';
import {
  contactRequest,
  type ContactRequest,
  type RequestOptions,
} from '../../src/contact/contact-request.js';
import type { HttpAnswer } from '../../src/platform/http.js';

export const letter: ContactMessage = {
  values: { name: 'Ida Holm', email: 'ida@visitor.example', message: 'Which rope?' },
  accessKey: 'k0',
  submissionId: '0123456789abcdef',
  formName: 'project',
  page: 'https://partner.example/contact',
  title: 'Contact',
  language: 'da-DK',
};

/** The request that a message becomes; a test that expects none does not ask for it. */
export async function requestFor(
  options: Partial<RequestOptions> & { action: string },
  message: Partial<ContactMessage> = {},
): Promise<ContactRequest> {
  const prepared = await contactRequest(
    { ...letter, ...message },
    { provider: 'auto', base: 'https://partner.example/', ...options },
  );
  if ('ok' in prepared) throw new Error(`no request: ${prepared.kind}`);
  return prepared;
}

export const answer = (
  body: object | string,
  { status = 200, headers = {}, url = 'https://publisher.example/contact' } = {},
): HttpAnswer => ({
  status,
  url,
  headers: new Headers({
    'content-type':
      typeof body !== 'string'
        ? 'application/json'
        : body.startsWith('<')
          ? 'text/html'
          : 'text/plain',
    ...headers,
  }),
  text: typeof body === 'string' ? body : JSON.stringify(body),
});

/** What goes under a name: of a form, of urlencoded text, of JSON. */
export function sent({ body }: Pick<ContactRequest, 'body'>, name: string): unknown[] {
  if (body instanceof FormData) return body.getAll(name);
  const text = body as string;
  if (!text.startsWith('{')) return new URLSearchParams(text).getAll(name);
  const value = (JSON.parse(text) as Record<string, unknown>)[name];
  return value === undefined ? [] : [value].flat();
}

/** Everything that goes, as one text; of files their names. */
export function wholeText({ body }: Pick<ContactRequest, 'body'>): string {
  if (!(body instanceof FormData)) return body as string;
  return [...body]
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : value.name}`)
    .join('\n');
}
