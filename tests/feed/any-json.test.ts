import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  articleCallToAction,
  articleSlug,
  checkFeed,
  feedContact,
  FeedError,
  feedOffices,
  readFeed,
  type Feed,
} from '../../src/feed/index.js';
import { readLean } from '../../src/feed/read-lean.js';
import { anyJson, cleanFeed } from '../fixtures/any-json.js';

const RUNS = { numRuns: 250 };

const from = fc.constantFrom(
  'https://publisher.example/blog/feed.json',
  'http://localhost:4000/feed.json',
  'about:srcdoc',
  '',
);

/** What becomes of JSON: a feed, or the code of its refusal. Any other throw is the test's failure. */
async function outcome(read: () => Feed | Promise<Feed>): Promise<Feed | string> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof FeedError) return error.code;
    throw error;
  }
}

function texts({ articles, ...feed }: Feed) {
  return [feed.title, feed.description, feed.language].concat(
    articles.flatMap(({ id, title, summary, html, text, markdown, tags, authors }) => [
      ...[id, title, summary, html, text, markdown, ...tags],
      ...authors.flatMap(({ name, role }) => [name, role]),
    ]),
  );
}

function links({ articles, ...feed }: Feed) {
  const authors = [feed, ...articles].flatMap((each) => each.authors);
  return [feed.homePageUrl, feed.feedUrl, feed.nextUrl].concat(
    articles.flatMap(({ url, externalUrl }) => [url, externalUrl]),
    authors.map(({ url }) => url),
  );
}

function media({ articles, ...feed }: Feed) {
  const authors = [feed, ...articles].flatMap((each) => each.authors);
  return [feed.icon, feed.favicon].concat(
    articles.flatMap(({ image, bannerImage, attachments }) => [
      image?.url,
      bannerImage,
      ...attachments.map(({ url }) => url),
    ]),
    authors.map(({ avatar }) => avatar),
  );
}

const numbers = ({ articles }: Feed) =>
  articles.flatMap(({ minutes, image, attachments, published, modified }) => [
    ...[minutes, image?.width, image?.height, published?.time, modified?.time],
    ...attachments.flatMap(({ size, duration }) => [size, duration]),
  ]);

const present = <T>(values: readonly (T | undefined)[]) =>
  values.filter((value) => value !== undefined);

for (const [name, read] of [
  ['readFeed', (json: unknown, url: string) => readFeed(json, { url })],
  ['readLean, as the elements read', readLean],
] as const)
  describe(`Any JSON at all, read by ${name}`, () => {
    /** Holds a promise for every feed that is made of any JSON. */
    const always = (promise: (feed: Feed) => void) =>
      fc.assert(
        fc.asyncProperty(anyJson, from, async (json, url) => {
          const feed = await outcome(() => read(json, url));
          if (typeof feed !== 'string') promise(feed);
        }),
        RUNS,
      );

    it('gives a feed or a FeedError and changes nothing in what it was given', () =>
      // the input is frozen
      always((feed) => expect(feed.articles).to.be.an('array')));

    it('gives no article without an id, and none twice', () =>
      always(({ articles }) => {
        const ids = articles.map(({ id }) => id);
        for (const id of ids) expect(id.trim()).not.to.equal('');
        expect(new Set(ids).size).to.equal(ids.length);
      }));

    it('gives no address that runs or leads out of the web', () =>
      always((feed) => {
        for (const url of present(links(feed))) expect(url).to.match(/^(https?|mailto|tel):/);
        for (const url of present(media(feed)))
          expect(url).to.match(/^(https?:|data:image\/(png|jpeg|gif|webp|avif)[;,])/i);
      }));

    it('gives addresses that need no base any more', () =>
      always((feed) => {
        for (const url of present([...links(feed), ...media(feed)]))
          expect(new URL(url).href.replace(/^http:/, 'https:')).to.equal(
            url.replace(/^http:/, 'https:'),
          );
      }));

    it('gives no blank text and no half of a surrogate pair', () =>
      always((feed) => {
        for (const text of present(texts(feed))) {
          expect(text.trim()).not.to.equal('');
          expect(() => encodeURIComponent(text)).not.to.throw();
        }
      }));

    it('gives no number that is none, and no date', () =>
      always((feed) => {
        for (const number of present(numbers(feed))) expect(number).to.satisfy(Number.isFinite);
        for (const { published, modified } of feed.articles)
          for (const date of present([published, modified]))
            expect(Date.parse(date.iso)).to.equal(date.time);
      }));

    it('gives what can be read further', () =>
      always((feed) => {
        feedOffices(feed);
        feedContact(feed);
        for (const article of feed.articles) {
          articleCallToAction(article);
          encodeURIComponent(articleSlug(article));
        }
      }));

    it('gives the same the second time', () =>
      fc.assert(
        fc.asyncProperty(anyJson, from, async (json, url) => {
          const first = await outcome(() => read(json, url));
          expect(await outcome(() => read(json, url))).to.deep.equal(first);
        }),
        RUNS,
      ));
  });

describe('The two readers', () => {
  it('make the same of any JSON', () =>
    fc.assert(
      fc.asyncProperty(anyJson, from, async (json, url) => {
        const full = await outcome(() => readFeed(json, { url }));
        expect(await outcome(() => readLean(json, url))).to.deep.equal(full);
      }),
      RUNS,
    ));

  it('make the same of a feed to the letter of the specification, and mend nothing', () =>
    fc.assert(
      fc.asyncProperty(cleanFeed, async (json) => {
        const url = 'https://publisher.example/feed.json';
        const feed = readFeed(json, { url });
        expect(feed.diagnostics).to.deep.equal([]);
        expect(feed.articles.map(({ id }) => id)).to.deep.equal(json.items.map(({ id }) => id));
        expect(await readLean(json, url)).to.deep.equal(feed);
      }),
      RUNS,
    ));

  it('are not stopped by what the strict check makes of it', () => {
    fc.assert(
      fc.property(anyJson, (json) => {
        const { valid, issues, error } = checkFeed(json);
        expect(valid).to.equal(issues.length === 0);
        expect(error === undefined || error.code === 'invalid-feed').to.equal(true);
      }),
      RUNS,
    );
  });
});
