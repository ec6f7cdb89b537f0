import type { ReactiveController } from 'lit';
import { articleHtml } from '../../content/article-html.js';
import { articleHeading } from '../../content/excerpt.js';
import type { Article } from '../../feed/feed.js';
import { words } from '../../platform/words.js';
import { prose } from '../../templates/prose.js';
import { shownIn, type ViewHost, type ViewTies } from './view-host.js';
import type { ViewParts } from './view-parts.js';

/** An article's body, fit for the page. */
export interface Body {
  readonly article: Article;
  readonly node: HTMLElement;
  /** Whether the call to action stands among its paragraphs. */
  readonly isInterrupted: boolean;
}

export interface BodyController extends ReactiveController {
  /** The body of the article on show, once it is made. */
  readonly shown: Body | undefined;
  /** Why it could not be made: the code that reads it did not come. */
  readonly error: unknown;
}

/** Makes the body of the article on show, again when what it is made of changes. */
export function bodyController(host: ViewHost, ties: ViewTies, parts: ViewParts): BodyController {
  let madeOf: readonly unknown[] = [];
  let body: Body | undefined;
  let error: unknown;

  const make = async (article: Article): Promise<Body> => {
    const [html] = await Promise.all([
      articleHtml(article, host.contentFormat),
      parts.prepare(article),
    ]);
    const { body: node, styles } = await prose(html, {
      baseUrl: article.baseUrl,
      headingLevel: host.headingLevel + 1,
      title: articleHeading(article),
      picture: shownIn(host).has('image') ? article.image?.url : undefined,
      messages: ties.messages(),
      embeds: host.embeds,
      embedHosts: [...words(host.embedHosts)],
    });
    parts.adopt(styles);
    parts.reading?.prepare(node, styles);
    return { article, node, isInterrupted: !!parts.extras?.interrupt(host, article, node) };
  };

  const controller: BodyController = {
    get shown() {
      return body?.article === host.article ? body : undefined;
    },

    get error() {
      return error;
    },

    hostUpdate() {
      const { article } = host;
      const parameters = [
        article,
        host.contentFormat,
        host.headingLevel,
        ties.language(),
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
      error = undefined;
      if (!article) return;
      // What has been overtaken leaves no trace.
      const settle = (change: () => void) => {
        if (madeOf !== parameters) return;
        change();
        host.requestUpdate();
      };
      make(article).then(
        (made) => {
          settle(() => {
            body = made;
          });
        },
        (cause: unknown) => {
          settle(() => {
            error = cause;
          });
        },
      );
    },
  };
  host.addController(controller);
  return controller;
}
