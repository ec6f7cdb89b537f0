import { articleHeading } from '../../content/excerpt.js';
import { StructuredData } from '../../controllers/structured-data.js';
import type { Article } from '../../feed/feed.js';
import type { ListHost } from './list-host.js';

/** Tells search engines about the articles on show. Source: schema.org, ItemList. */
export const describeList = (
  host: ListHost,
  href: (article: Article) => string | undefined,
): StructuredData<string> =>
  new StructuredData(
    host,
    () =>
      host.jsonLd && host.status === 'ready'
        ? host.articles.map(({ id }) => id).join('\n')
        : undefined,
    () => ({
      data: {
        '@context': 'https://schema.org',
        '@type': 'ItemList',
        itemListElement: host.articles
          .filter((article) => href(article))
          .map((article, index) => ({
            '@type': 'ListItem',
            position: index + 1,
            name: articleHeading(article),
            url: new URL(href(article) ?? '', document.baseURI).href,
          })),
      },
    }),
  );
