import { defineElement } from '../../platform/define-element.js';
import { ArticleViewElement } from './article-view.js';

defineElement('article-view', ArticleViewElement);

declare global {
  interface HTMLElementTagNameMap {
    'article-view': ArticleViewElement;
  }
}
