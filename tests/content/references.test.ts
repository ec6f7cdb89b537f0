import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { bodyOf } from '../fixtures/bodies.js';

const linksOf = async (html: string) => {
  const body = await bodyOf({ content_html: html });
  return [...body.querySelectorAll('a')];
};
const hrefsOf = async (html: string) =>
  (await linksOf(html)).map((link) => link.getAttribute('href'));

describe('What refers to a place in the article', () => {
  it('finds it by the id that it has here', async () => {
    expect(await hrefsOf('<p id="a">A</p><a href="#a">a</a>')).to.deep.equal(['#article-a']);
  });

  it('finds it by the name that a link had in older pages', async () => {
    const body = await bodyOf({ content_html: '<p><a name="a">A</a> <a href="#a">a</a></p>' });
    expect(body.querySelector('#article-a')?.textContent).to.equal('A');
    expect(body.querySelector('[name]')).to.equal(null);
  });

  it('finds it by an id that the link spells in percent signs', async () => {
    expect(await hrefsOf('<p id="ø">A</p><a href="#%C3%B8">a</a>')).to.deep.equal(['#article-ø']);
  });

  it('finds it when the link spells the article’s own address out', async () => {
    const html =
      '<p id="a">A</p><a href="https://publisher.example/notes/note-1#a">a</a><a href="note-1#a">a</a><a href="note-1#b">b</a>';
    expect(await hrefsOf(html)).to.deep.equal([
      '#article-a',
      '#article-a',
      'https://publisher.example/notes/note-1#b',
    ]);
  });

  it('finds it from cells and descriptions', async () => {
    const body = await bodyOf({
      content_html:
        '<table><tr><th id="a">A</th><td headers="a b">1</td></tr></table><p aria-labelledby="a" aria-describedby="b">x</p>',
    });
    expect(body.querySelector('td')?.getAttribute('headers')).to.equal('article-a');
    const paragraph = body.querySelector('p');
    expect(paragraph?.getAttribute('aria-labelledby')).to.equal('article-a');
    expect(paragraph?.hasAttribute('aria-describedby')).to.equal(false);
  });

  it('leads nowhere when it names nothing', async () => {
    expect(await hrefsOf('<a href="#">a</a>')).to.deep.equal([null]);
  });

  it('takes the first of two places of one name', async () => {
    const body = await bodyOf({ content_html: '<p id="a">A</p><p id="a">B</p>' });
    expect(body.querySelectorAll('#article-a')).to.have.length(1);
  });
});

describe('A link in an article', () => {
  it('gives the page that it opens no hold of this one', async () => {
    const [link] = await linksOf('<a href="b" target="_blank" rel="opener">b</a>');
    expect(link?.rel).to.equal('noopener');
    expect(link?.hasAttribute('target')).to.equal(false);
  });

  it('keeps what its author says of where it leads', async () => {
    const [link] = await linksOf('<a href="b" rel="Sponsored nofollow author">b</a>');
    expect(link?.rel).to.equal('noopener sponsored nofollow');
  });

  it('may be to write or to call', async () => {
    expect(
      await hrefsOf('<a href="mailto:a@b.example">a</a><a href="tel:+45">b</a>'),
    ).to.deep.equal(['mailto:a@b.example', 'tel:+45']);
  });

  it('is words alone where its address is none', async () => {
    expect(await hrefsOf('<a href="https://[">a</a><a href="x-app:b">b</a>')).to.deep.equal([
      null,
      null,
    ]);
  });
});
