import { defineElement } from '../../platform/define-element.js';
import { ArticleListElement } from './article-list.js';

defineElement('article-list', ArticleListElement);

declare global {
  interface HTMLElementTagNameMap {
    'article-list': ArticleListElement;
  }
}
