// The articles of a feed, of which a card shows none: read once its office is on the page.
export { readFetched } from '../../feed/read-fetched.js';
