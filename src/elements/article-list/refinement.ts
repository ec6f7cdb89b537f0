import { chooseArticles } from '../../content/choose-articles.js';
import { fold, searchArticles } from '../../content/search-articles.js';
import type { Article } from '../../feed/feed.js';
import { articleLink } from '../../feed/article-link.js';
import { words } from '../../platform/words.js';
import type { ListHost } from './list-host.js';

/** What articles can be filtered by. */
export type Facet = 'tags' | 'authors';

/** One value of a facet, and how many articles a visitor finds behind it. */
export interface Option {
  readonly value: string;
  readonly count: number;
  readonly isPicked: boolean;
}

const valuesOf: Readonly<Record<Facet, (article: Article) => readonly string[]>> = {
  tags: ({ tags }) => tags,
  authors: ({ authors }) => authors.flatMap(({ name }) => name ?? []),
};

/** Which of a feed's articles a list shows: what its page asks for, and of these what a visitor asks for. */
export class Refinement {
  readonly #host: ListHost;
  readonly #picked: Readonly<Record<Facet, Set<string>>> = { tags: new Set(), authors: new Set() };
  /** Ten thousand articles are not gone through at every look. */
  readonly #memo = new Map<string, { inputs: readonly unknown[]; result: readonly Article[] }>();

  constructor(host: ListHost) {
    this.#host = host;
  }

  /** What the page asks for. */
  choose(articles: readonly Article[], language: string): readonly Article[] {
    const { exclude, tag, author, sort, linkTemplate } = this.#host;
    const here = location.href;
    const inputs = [articles, exclude, tag, author, sort, linkTemplate, language, here];
    return this.#remember('chosen', inputs, () => {
      const chosen = chooseArticles(articles, { exclude, tag, author, sort, language, here });
      return linkTemplate && words(exclude).has('current')
        ? chosen.filter((article) => !isHere(articleLink(article, linkTemplate)))
        : chosen;
    });
  }

  /** What a visitor asks for. */
  narrow(chosen: readonly Article[], language: string): readonly Article[] {
    if (!this.isNarrowed) return chosen;
    const { query } = this.#host;
    return this.#remember('narrowed', [chosen, query, this.#pickedText], () =>
      this.#fitting(searchArticles(chosen, query, language)),
    );
  }

  get isNarrowed(): boolean {
    return !!this.#host.query.trim() || this.#pickedText !== '';
  }

  get facets(): readonly Facet[] {
    const { filters } = this.#host;
    if (filters === undefined) return [];
    const asked = words(filters);
    const all = ['tags', 'authors'] as const;
    return asked.size > 0 ? all.filter((facet) => asked.has(facet)) : ['tags'];
  }

  /** Values of a facet, most used first, counted among what the other filters leave. */
  options(facet: Facet, chosen: readonly Article[], language: string): readonly Option[] {
    const found = this.#fitting(searchArticles(chosen, this.#host.query, language), facet);
    const counts = new Map<string, { value: string; count: number; size: number }>();
    const count = (articles: readonly Article[], key: 'count' | 'size') => {
      for (const article of articles)
        for (const value of new Set(valuesOf[facet](article))) {
          const entry = counts.get(fold(value)) ?? { value, count: 0, size: 0 };
          entry[key]++;
          counts.set(fold(value), entry);
        }
    };
    // The order is that of everything, so that no button jumps while a visitor picks.
    count(chosen, 'size');
    count(found, 'count');
    return [...counts.entries()]
      .sort(([, a], [, b]) => b.size - a.size)
      .map(([key, { value, count: left }]) => ({
        value,
        count: left,
        isPicked: this.#picked[facet].has(key),
      }));
  }

  picks(facet: Facet): readonly string[] {
    return [...this.#picked[facet]];
  }

  pick(facet: Facet, value: string): void {
    const picked = this.#picked[facet];
    const key = fold(value);
    if (!picked.delete(key)) picked.add(key);
    this.#host.page = 1;
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#host.query = '';
    for (const picked of Object.values(this.#picked)) picked.clear();
    this.#host.page = 1;
    this.#host.requestUpdate();
  }

  get #pickedText(): string {
    return Object.values(this.#picked)
      .flatMap((picked, index) => [...picked].map((value) => `${String(index)} ${value}`))
      .join('\n');
  }

  #fitting(articles: readonly Article[], but?: Facet): readonly Article[] {
    const facets = (['tags', 'authors'] as const).filter(
      (facet) => facet !== but && this.#picked[facet].size > 0,
    );
    return facets.length === 0
      ? articles
      : articles.filter((article) =>
          facets.every((facet) =>
            valuesOf[facet](article).some((value) => this.#picked[facet].has(fold(value))),
          ),
        );
  }

  #remember(
    name: string,
    inputs: readonly unknown[],
    find: () => readonly Article[],
  ): readonly Article[] {
    const known = this.#memo.get(name);
    if (known?.inputs.every((input, index) => input === inputs[index])) return known.result;
    const result = find();
    this.#memo.set(name, { inputs, result });
    return result;
  }
}

const isHere = (link: string | undefined) =>
  !!link &&
  new URL(link, document.baseURI).href.replace(/#.*/, '') === location.href.replace(/#.*/, '');
