import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parse as parseLarge } from '../../src/feed/parse-large.js';

/** What a parser makes of a text: a value, or a refusal. */
async function outcome(parse: (text: string) => unknown, text: string): Promise<unknown> {
  try {
    return { value: JSON.stringify(await parse(text)) };
  } catch (error) {
    return { refused: (error as Error).name };
  }
}

const parsesAlike = async (text: string) => {
  const [ours, plain] = [await outcome(parseLarge, text), await outcome(JSON.parse, text)];
  expect(ours, text).to.deep.equal(plain);
};

const texts = [
  '{"items":[]}',
  '{"items":[1]}',
  ' {"version" : "x", "items" : [ {"id":"a,b]}"} , {"id":"\\\\"}, ["}"] ] , "title":"t"} ',
  '{"title":"\\"items\\":[1]","items":[2]}',
  '{"_own":{"items":[1]},"items":[2]}',
  '{"items":[1],"items":[2]}',
  '{"items":[1],"item\\u0073":[2]}',
  '{"item\\u0073":[1],"items":[2]}',
  '{"items":[1],"items":[]}',
  '{"items":{"0":1}}',
  '{"items":[{"__proto__":{"a":1}}],"__proto__":{"b":2}}',
  '{"items":[1,]}',
  '{"items":[,1]}',
  '{"items":[1}2]}',
  '{"items":[1]',
  '{"items":["a]}',
  '{"items":[1]}]',
  '{"items":[[1}]}',
  '[{"items":[1]}]',
  '"items"',
  '',
  '\u00a0{"items":[1]}',
];

describe('A long feed, parsed in slices', () => {
  for (const text of texts) it(`is what JSON.parse makes of ${text}`, () => parsesAlike(text));

  it('is what JSON.parse makes of it, whatever the JSON', async () => {
    const feed = fc
      .tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue()), fc.jsonValue())
      .map(([own, items, more]) => ({ ...own, items, more }));
    await fc.assert(
      fc.asyncProperty(fc.oneof(feed, fc.jsonValue()), fc.nat(2), (json, indent) =>
        parsesAlike(JSON.stringify(json, null, indent)),
      ),
    );
  });

  it('is what JSON.parse makes of it, cut, doubled and turned', async () => {
    const json = JSON.stringify({
      title: 'a "quoted" \\ title',
      items: [{ id: '1', tags: ['a', 'b'] }, 'x', [], {}],
      more: { items: [3] },
    });
    const at = fc.nat(json.length);
    await fc.assert(
      fc.asyncProperty(at, at, fc.constantFrom('', ',', ']', '}', '"', '\\'), (from, to, put) =>
        parsesAlike(json.slice(0, from) + put + json.slice(to)),
      ),
      { numRuns: 1000 },
    );
  });

  it('lets the page do other work in between', async () => {
    const items = Array.from({ length: 60_000 }, (_, id) => ({ id, text: 'x'.repeat(200) }));
    let turns = 0;
    let isOver = false;
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      turns++;
      if (!isOver) channel.port2.postMessage(null);
    };
    const parsed = parseLarge(JSON.stringify({ items }));
    channel.port2.postMessage(null);
    expect(((await parsed) as { items: unknown[] }).items).to.have.length(60_000);
    isOver = true;
    channel.port1.close();
    expect(turns).to.be.above(0);
  });
});
