import { defineElement } from '../../platform/define-element.js';
import { OfficeCardElement } from './office-card.js';

defineElement('office-card', OfficeCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'office-card': OfficeCardElement;
  }
}
