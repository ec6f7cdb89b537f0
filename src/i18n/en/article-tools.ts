import type { ArticleToolsMessages } from '../messages.js';

export const articleToolsWords: ArticleToolsMessages = {
  onThisPage: 'On this page',
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  share: 'Share',
  print: 'Print',
  pager: 'Further reading',
  previousArticle: 'Previous article',
  nextArticle: 'Next article',
};
