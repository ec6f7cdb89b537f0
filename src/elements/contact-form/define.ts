import { defineElement } from '../../platform/define-element.js';
import { ContactFormElement } from './contact-form.js';

defineElement('contact-form', ContactFormElement);

declare global {
  interface HTMLElementTagNameMap {
    'contact-form': ContactFormElement;
  }
}
