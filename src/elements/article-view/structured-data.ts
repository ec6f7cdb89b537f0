import { articleHeading, articlePicture } from '../../content/excerpt.js';
import { StructuredData } from '../../controllers/structured-data.js';
import type { Article, Author, Feed } from '../../feed/feed.js';
import { articleUrl } from '../../feed/article-url.js';
import type { ViewHost } from './view-host.js';

/** Tells search engines about the article on show. Source: schema.org, Article. */
export const describeArticle = (host: ViewHost): StructuredData<Article> =>
  new StructuredData(
    host,
    () => (host.jsonLd && host.status === 'ready' ? host.article : undefined),
    (article) => ({ id: article.id, data: structured(article, host.feed) }),
  );

const structured = (article: Article, feed: Feed | undefined) => {
  const url = articleUrl(article);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: articleHeading(article),
    description: article.summary,
    image: articlePicture(article)?.url,
    datePublished: article.published?.iso,
    dateModified: article.modified?.iso,
    inLanguage: article.language,
    keywords: article.tags.length > 0 ? article.tags.join(', ') : undefined,
    author: article.authors.filter(({ name }) => name).map(person),
    publisher: feed?.title && {
      '@type': 'Organization',
      name: feed.title,
      url: feed.homePageUrl,
    },
    url,
    mainEntityOfPage: url,
  };
};

const person = ({ name, url, role, avatar }: Author) => ({
  '@type': 'Person',
  name,
  url,
  jobTitle: role,
  image: avatar,
});
