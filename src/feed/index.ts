export { checkFeed, type FeedCheck, type FeedIssue } from './check-feed.js';
export type { Article, Attachment, Author, CallToAction, Feed, FeedDate, Picture } from './feed.js';
export type { FeedDiagnostic, FeedDiagnosticCode } from './feed-diagnostic.js';
export { FeedError, type FeedErrorCode } from './feed-error.js';
export { articleUrl } from './article-url.js';
export { articleSlug, findArticle } from './find-article.js';
export { loadFeed, type LoadFeedOptions } from './load-feed.js';
export { articleCallToAction, feedContact, feedOffices } from './read-extension.js';
export { readFeed, type ReadFeedOptions } from './read-feed.js';
