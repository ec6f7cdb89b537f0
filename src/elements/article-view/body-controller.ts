import { Task, TaskStatus } from '@lit/task';
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

/** Makes the body of the article on show, again when what it is made of changes. */
export class BodyController {
  readonly #host: ViewHost;
  readonly #ties: ViewTies;
  readonly #parts: ViewParts;
  readonly #task: Task<readonly unknown[], Body | undefined>;

  constructor(host: ViewHost, ties: ViewTies, parts: ViewParts) {
    this.#host = host;
    this.#ties = ties;
    this.#parts = parts;
    this.#task = new Task(host, {
      args: () => [
        host.article,
        host.contentFormat,
        host.headingLevel,
        ties.language(),
        host.more > 0,
        host.callToActionAfter,
        host.embeds + (host.embedHosts ?? ''),
        host.toc + (host.actions ?? ''),
        host.body,
      ],
      task: () => host.article && this.#make(host.article),
    });
  }

  /** The body of the article on show, once it is made. */
  get shown(): Body | undefined {
    const { value } = this.#task;
    return value?.article === this.#host.article ? value : undefined;
  }

  /** Why it could not be made: the code that reads it did not come. */
  get error(): unknown {
    return this.#task.status === TaskStatus.ERROR ? this.#task.error : undefined;
  }

  async #make(article: Article): Promise<Body> {
    const { contentFormat, headingLevel, embeds, embedHosts } = this.#host;
    const [html] = await Promise.all([
      articleHtml(article, contentFormat),
      this.#parts.prepare(article),
    ]);
    const { body, styles } = await prose(html, {
      baseUrl: article.baseUrl,
      headingLevel: headingLevel + 1,
      title: articleHeading(article),
      picture: shownIn(this.#host).has('image') ? article.image?.url : undefined,
      messages: this.#ties.messages(),
      embeds,
      embedHosts: [...words(embedHosts)],
    });
    const { extras, reading } = this.#parts;
    this.#parts.adopt(styles);
    reading?.prepare(body);
    const isInterrupted = extras?.interrupt(this.#host, article, body) === true;
    return { article, node: body, isInterrupted };
  }
}
