import { articleHtml } from '../../content/article-html.js';
import { articleHeading } from '../../content/excerpt.js';
import type { Article } from '../../feed/feed.js';
import { FeedError } from '../../feed/feed-error.js';
import { prose } from '../../templates/prose.js';
import { shownIn, type ViewHost, type ViewTies } from './view-host.js';
import type { Body, ViewParts } from './view-parts.js';

/** Makes the body of the article on show, again when what it is made of changes. */
export function keepBody(host: ViewHost, ties: ViewTies, parts: ViewParts): void {
  let madeOf: readonly unknown[] = [];

  const make = async (article: Article): Promise<Body> => {
    const prepared = parts.prepare(article);
    const { body: node, styles } = await prose(await articleHtml(article, host.contentFormat), {
      baseUrl: article.baseUrl,
      headingLevel: host.headingLevel + 1,
      title: articleHeading(article),
      picture: shownIn(host).has('image') && article.image?.url,
      messages: ties.locale.messages,
      embeds: host.embeds,
      embedHosts: host.embedHosts,
    });
    await prepared;
    parts.adopt(styles);
    parts.reading?.prepare(node, styles);
    parts.extras?.interrupt(host, article, node);
    return { article, node };
  };

  host.addController({
    hostUpdate() {
      const { article } = host;
      const parameters = [
        article,
        host.show,
        host.contentFormat,
        host.headingLevel,
        ties.locale.language,
        host.more > 0,
        host.callToActionAfter,
        host.embeds,
        host.embedHosts,
        host.toc,
        host.actions,
        host.body,
      ];
      if (parameters.every((value, index) => value === madeOf[index])) return;
      madeOf = parameters;
      parts.bodyError = undefined;
      if (!article) return;
      void make(article)
        .then(
          (body) => ({ body }),
          (cause: unknown) => ({
            bodyError: new FeedError('network', host.src ?? '', { cause }),
          }),
        )
        .then((change) => {
          // What has been overtaken leaves no trace.
          if (madeOf !== parameters) return;
          Object.assign(parts, change);
          host.requestUpdate();
        });
    },
  });
}
