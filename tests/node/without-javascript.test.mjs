// What a person sees whose browser posted the form itself: a page, never JSON.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ADDRESS,
  ANSWERS,
  json,
  multipart,
  openEndpoint,
  request,
  urlencoded,
} from './endpoint.mjs';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const HOSTILE = '<img src=x onerror=alert(1)>"\'&';

/** The page of a response, and the words on it. */
async function pageOf(response) {
  assert.match(response.headers.get('content-type'), /^text\/html;\s*charset=utf-8$/i);
  const html = await response.text();
  const text = (part) =>
    part
      .replace(/<[^>]*>/g, '')
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
  const each = (tag) =>
    [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, part]) =>
      text(part),
    );
  return {
    html,
    language: /<html lang="([^"]*)"/.exec(html)?.[1],
    title: each('title')[0],
    heading: each('h1')[0],
    lines: each('p'),
    tags: new Set([...html.matchAll(/<([a-z]\w*)/gi)].map(([, tag]) => tag)),
  };
}

const WRITTEN = new Set(['html', 'meta', 'title', 'style', 'h1', 'p', 'a']);
const foreign = ({ tags }) => [...tags].filter((tag) => !WRITTEN.has(tag));

describe('a message that arrived', () => {
  const thanks = {
    en: ['Message sent', 'Thank you. We will reply to the address you gave.'],
    da: ['Beskeden er sendt', 'Tak. Vi svarer til den adresse, du har skrevet.'],
    id: ['Pesan terkirim', 'Terima kasih. Kami akan membalas ke alamat yang Anda berikan.'],
  };
  for (const [language, [heading, line]] of Object.entries(thanks))
    it(`leads to a page of thanks: ${language}`, async () => {
      const { delivered, send } = openEndpoint();
      const response = await send(urlencoded(ANSWERS, { ...BROWSER, 'accept-language': language }));
      const page = await pageOf(response);
      assert.equal(response.status, 200);
      assert.equal(page.language, language);
      assert.equal(page.title, heading);
      assert.equal(page.heading, heading);
      assert.ok(page.lines.includes(line));
      assert.equal(delivered.length, 1);
    });

  it('leads to a page of thanks when the form is multipart', async () => {
    const response = await openEndpoint().send(multipart(ANSWERS, BROWSER));
    assert.equal((await pageOf(response)).heading, 'Message sent');
  });

  it('leads to a page that says nothing of the honeypot', async () => {
    const page = async (answers) =>
      (await openEndpoint().send(urlencoded(answers, BROWSER))).text();
    assert.equal(await page({ ...ANSWERS, _honey: 'x' }), await page(ANSWERS));
  });

  it('leads back to the page with the form, without its query', async () => {
    const referer = "https://partner.example/it's/here?token=secret";
    const { send } = openEndpoint();
    const { html } = await pageOf(await send(urlencoded(ANSWERS, { ...BROWSER, referer })));
    assert.match(html, /<a href="https:\/\/partner\.example\/it&#39;s\/here">/);
    assert.doesNotMatch(html, /secret/);
  });

  for (const referer of ['javascript:alert(1)', '"><script>alert(1)</script>', 'not an address'])
    it(`leads to a page without a link when it came from ${referer}`, async () => {
      const { send } = openEndpoint();
      const page = await pageOf(await send(urlencoded(ANSWERS, { ...BROWSER, referer })));
      assert.ok(!page.tags.has('a'));
      assert.deepEqual(foreign(page), []);
    });

  it('leads where the publisher wants', async () => {
    const { delivered, send } = openEndpoint({ thanks: '/thanks?from=form' });
    const response = await send(urlencoded(ANSWERS, BROWSER));
    assert.equal(response.status, 303);
    assert.equal(response.headers.get('location'), new URL('/thanks?from=form', ADDRESS).href);
    assert.equal(delivered.length, 1);
  });

  it('is answered as JSON when it came as JSON, whatever is accepted', async () => {
    const response = await openEndpoint({ thanks: '/thanks' }).send(json(ANSWERS, BROWSER));
    assert.equal(response.status, 200);
    assert.equal((await response.json()).ok, true);
  });
});

describe('a message that was not taken', () => {
  it('leads to a page that names each mistake', async () => {
    const { delivered, send } = openEndpoint({ thanks: '/thanks' });
    const response = await send(
      urlencoded(
        { name: ' ', email: 'ida', message: '' },
        { ...BROWSER, 'accept-language': 'da-DK,da;q=0.9' },
      ),
    );
    const page = await pageOf(response);
    assert.equal(response.status, 422);
    assert.equal(page.language, 'da-DK');
    assert.equal(page.heading, 'Der er et problem');
    assert.deepEqual(page.lines, [
      'Skriv dit navn',
      'Skriv en e-mailadresse med @, for eksempel navn@eksempel.dk',
      'Skriv din besked',
    ]);
    assert.deepEqual(delivered, []);
  });

  it('leads to a page on which every word is text', async () => {
    const fields = [{ name: 'answer', type: 'text', required: true, label: `A ${HOSTILE}` }];
    const response = await openEndpoint({ fields }).send(
      urlencoded({ answer: HOSTILE.repeat(99) }, BROWSER),
    );
    const page = await pageOf(response);
    assert.deepEqual(page.lines, [`A ${HOSTILE} is too long`]);
    assert.deepEqual(foreign(page), []);
  });

  it('leads to a page on which a hostile language is none', async () => {
    const headers = { ...BROWSER, 'accept-language': `da-"><script>alert(1)</script>` };
    const page = await pageOf(await openEndpoint().send(urlencoded({}, headers)));
    assert.deepEqual(foreign(page), []);
  });

  const failures = {
    'its delivery failed': [
      500,
      'Something went wrong at the other end. Your words are still here: try again in a moment.',
      urlencoded(ANSWERS, BROWSER),
      { deliver: () => Promise.reject(new Error('down')), onError: () => {} },
    ],
    'its page may not post': [
      403,
      'The message was not accepted here. Your words are still here.',
      urlencoded(ANSWERS, { ...BROWSER, origin: 'https://stranger.example' }),
    ],
    'it is too long': [
      413,
      'The message was not accepted. Check your answers and send it again.',
      urlencoded({ ...ANSWERS, message: 'x'.repeat(1_000_000) }, BROWSER),
    ],
    'its form is of a kind that is not read': [
      415,
      'The message was not accepted. Check your answers and send it again.',
      request('name=Ida', { ...BROWSER, 'content-type': 'text/plain' }),
    ],
  };
  for (const [title, [status, line, sent, options]] of Object.entries(failures))
    it(`leads to a page that says so when ${title}`, async () => {
      const response = await openEndpoint({ thanks: '/thanks', ...options }).send(sent);
      const page = await pageOf(response);
      assert.equal(response.status, status);
      assert.equal(page.heading, 'There is a problem');
      assert.deepEqual(page.lines, [line]);
    });
});

it('the page may run no script and load nothing', async () => {
  const { headers } = await openEndpoint().send(urlencoded(ANSWERS, BROWSER));
  const policy = headers.get('content-security-policy');
  assert.match(policy, /default-src 'none'/);
  assert.doesNotMatch(policy, /script-src/);
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
});
