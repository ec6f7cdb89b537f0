import { expect } from '@open-wc/testing';
import { feedContact, feedOffices, readFeed, type Feed } from '../../src/feed/index.js';

describe('The demo’s own feed', () => {
  let feed: Feed;

  before(async () => {
    const response = await fetch('/demo/feed.json');
    feed = readFeed(await response.json(), { url: 'https://publisher.example/feed.json' });
  });

  it('needs no repair', () => {
    expect(feed.diagnostics).to.deep.equal([]);
  });

  it('has at least eight articles of 400 words or more', () => {
    const lengths = feed.articles.map(
      ({ html, markdown, text }) => (html ?? markdown ?? text ?? '').split(/\s+/).length,
    );
    expect(lengths.filter((words) => words >= 400)).to.have.length.of.at.least(8);
  });

  it('has two articles in markdown, one in Danish and one in Indonesian', () => {
    expect(feed.articles.filter(({ markdown }) => markdown)).to.have.length.of.at.least(2);
    const languages = feed.articles.map(({ language }) => language);
    expect(languages).to.include.members(['da', 'id']);
  });

  it('has both offices and the contact form', () => {
    expect(feedOffices(feed).map(({ id }) => id)).to.deep.equal(['copenhagen', 'magelang']);
    expect(feedContact(feed)?.heading).to.equal('Tell us about your project');
  });
});
