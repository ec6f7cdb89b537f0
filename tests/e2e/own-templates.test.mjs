// The bundles hold no more of Lit than the elements need. A page that brings templates of its own, made
// with its own copy of Lit, gets all of it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inEachEngine } from '../helpers/in-each-engine.mjs';

const templates = ({ origin }) => `<script type="module">
  import { html, svg } from '${origin}/lit-html/lit-html.js';
  import { classMap } from '${origin}/lit-html/directives/class-map.js';
  import { live } from '${origin}/lit-html/directives/live.js';
  import { ref } from '${origin}/lit-html/directives/ref.js';
  import { until } from '${origin}/lit-html/directives/until.js';
  const list = document.querySelector('article-list');
  window.referred = [];
  window.clicks = 0;
  const listener = { handleEvent: () => window.clicks++, once: true };
  list.renderArticle = ({ title }) => html\`
    <!-- \${title} -->
    <style>.own { color: \${'rgb(1, 2, 3)'} }</style>
    <button class=\${classMap({ own: true, other: false })} \${ref((it) => it && window.referred.push(it.localName))}
      @click=\${listener}>\${until(Promise.resolve(title), 'waiting')}</button>
    <input .value=\${live(title)}>
    <svg viewBox="0 0 2 2">\${svg\`<circle r="1"></circle>\`}</svg>
    \${new Set(['a', 'b'])}\`;
</script>`;

inEachEngine('templates of a page that has its own Lit', (stage) => {
  for (const file of ['letterbox.js', 'letterbox.all.js']) {
    it(`use all of Lit with ${file}`, async () => {
      const { engine, host, cdn, publisher } = stage;
      const url = host.publish({
        head: `<script src="${cdn.origin}/recorder.mjs"></script>`,
        body: `<article-list src="${publisher.feed}" limit="2"></article-list>
          ${templates(host)}<script type="module" src="${cdn.origin}/${file}"></script>`,
      });
      const page = await engine.open(url);
      const seen = await page.evaluate(async () => {
        await window.recorded.until('feed-load article-list');
        const list = document.querySelector('article-list');
        await list.updateComplete;
        const titles = list.articles.map(({ title }) => title);
        const items = [...list.shadowRoot.querySelectorAll('[part=item]')].map((item) => {
          const button = item.querySelector('button');
          button.click();
          button.click();
          return {
            text: button.textContent,
            class: button.className.trim(),
            color: getComputedStyle(button).color,
            value: item.querySelector('input').value,
            circle: item.querySelector('circle').namespaceURI,
            end: item.textContent.trim().slice(-2),
          };
        });
        const { referred, clicks } = window;
        return { titles, items, referred, clicks, trouble: window.recorded.trouble };
      });
      assert.equal(seen.titles.length, 2);
      assert.deepEqual(
        seen.items,
        seen.titles.map((title) => ({
          text: title,
          class: 'own',
          color: 'rgb(1, 2, 3)',
          value: title,
          circle: 'http://www.w3.org/2000/svg',
          end: 'ab',
        })),
      );
      assert.deepEqual(seen.referred, ['button', 'button']);
      assert.equal(seen.clicks, 2);
      assert.deepEqual(seen.trouble.errors, []);
      await page.close();
    });
  }
});
