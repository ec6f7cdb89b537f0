import { expect } from '@open-wc/testing';
import { plainPart, plainPolicy } from '../../src/content/plain-policy.js';
import { prosePolicy } from '../../src/content/prose-policy.js';
import { canSanitizeNatively, sanitizeNatively } from '../../src/platform/sanitize-natively.js';
import { sanitizeWithDOMPurify } from '../../src/platform/sanitize-with-dompurify.js';
import { sanitizeHtml } from '../../src/platform/sanitize-html.js';
import { untrustedHtml } from '../../src/platform/untrusted-html.js';
import { attackStrings } from '../fixtures/attacks.js';
import { strangers } from '../fixtures/oracle.js';
import { shapes } from '../fixtures/shapes.js';

const BASE = 'https://publisher.example/notes/note-1';

const running = [
  '<h1>A</h1><p>B <b>c</b> <i>d</i> <strong>e</strong> <em>f</em><br>g<br/>h<br />i</p>',
  '<ul><li>a<li>b<ol><li>c</ol></ul><p>d<p>e</b></i></p></p>',
  '<p><a href="/a?b=1&amp;c=2">a</a> <a href="mailto:b@a.example">b</a> <a href="">c</a></p>',
  '<p><a href="javascript:alert(1)">a</a> <a href="data:text/html,x">b</a> <a>c</a></p>',
  '<b><p>One</p><h2>two</h2></b> <a href="x">a <a href="y">b</a></a>',
  `${'<b>'.repeat(300)}deep`,
  'a &lt;b&gt; &amp; &nbsp;&copy;\0 > "',
  '',
];
const other = [
  '<p class="a">b</p>',
  '<p>a<!-- b --></p>',
  '<a href="#a">b</a>',
  '<a href="/a&num;b">c</a>',
  '<a href=/a>b</a>',
  '<a href="/a" onclick="b">c</a>',
  '<a href="java\tscript:a">b</a>',
  '<a href="/a\u00a0">b</a>',
  '<p>a</p\n>',
  '<P>a</P>',
  '<b/x>a',
  '<p>a<',
  '<p>a<p',
  '<script>a</script>',
  '<svg>a</svg>',
];

const sanitisers = {
  DOMPurify: sanitizeWithDOMPurify,
  ...(canSanitizeNatively() && { 'the browser’s own sanitiser': sanitizeNatively }),
};

async function treeOf(
  html: string,
  policy: typeof plainPolicy,
  sanitize: Parameters<typeof sanitizeHtml>[3],
): Promise<HTMLElement> {
  const root = document.createElement('div');
  root.append(await sanitizeHtml(untrustedHtml(html), policy, BASE, sanitize));
  return root;
}

describe('Running text', () => {
  for (const html of running)
    it(`is ${JSON.stringify(html.slice(0, 60))}`, () => {
      expect(plainPart(untrustedHtml(html))).to.equal(html);
    });

  for (const html of other)
    it(`is not ${JSON.stringify(html)}`, () => {
      expect(plainPart(untrustedHtml(html))).not.to.equal(html);
    });

  it('may hold nothing that an article may not', () => {
    expect(prosePolicy.elements).to.include.members([...plainPolicy.elements]);
    expect(prosePolicy.attributes).to.include.members([...plainPolicy.attributes]);
    expect([...plainPolicy.addresses.keys()]).to.deep.equal(plainPolicy.attributes);
  });

  for (const [name, sanitize] of Object.entries(sanitisers)) {
    it(`is to ${name} what it would be as any other article`, async () => {
      for (const html of running) {
        const plain = await treeOf(html, plainPolicy, sanitize);
        expect(plain.isEqualNode(await treeOf(html, prosePolicy, sanitize)), html).to.equal(true);
      }
    });

    it(`is all that ${name} leaves of what is more, where the rest cannot be had`, async () => {
      for (const html of [...attackStrings, ...Object.values(shapes), ...other]) {
        const part = plainPart(untrustedHtml(html));
        expect(plainPart(part), html).to.equal(part);
        const plain = await treeOf(part, plainPolicy, sanitize);
        expect(strangers(plain), html).to.deep.equal([]);
        expect(plain.querySelector(`:not(${plainPolicy.elements.join()})`), html).to.equal(null);
        const whole = await treeOf(part, prosePolicy, sanitize);
        expect(plain.isEqualNode(whole), html).to.equal(true);
      }
    });
  }
});
