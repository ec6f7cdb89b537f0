import { html, render, type TemplateResult } from 'lit';
import { isFreeMail } from '../../contact/free-mail.js';
import { suggestEmail } from '../../contact/suggest-email.js';
import { formExtrasWords } from '../../i18n/en/form-extras.js';
import type { FormHost, FormTies } from './form-host.js';

/** Remarks on an address that its visitor has left: a better spelling, or a wish for one at work. */
export class AddressHints {
  readonly #host: FormHost;
  readonly #ties: FormTies;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
    // What is told where nothing was told before is not spoken everywhere: the place is there first.
    host.renderRoot.querySelectorAll('input').forEach(placeFor);
    host.renderRoot.addEventListener('focusin', ({ target }) => placeFor(target));
    host.renderRoot.addEventListener('change', ({ target }) => {
      const place = placeFor(target);
      if (place) render(this.#hint(target as HTMLInputElement, place) ?? '', place);
    });
  }

  #hint(input: HTMLInputElement, place: HTMLElement): TemplateResult | undefined {
    const words = { ...formExtrasWords, ...this.#ties.words() };
    const meant = suggestEmail(input.value);
    // It is the visitor who changes it.
    const accept = () => {
      if (meant) input.value = meant;
      render('', place);
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      input.focus();
    };
    if (meant)
      return html`<button class="suggest" part="suggestion" type="button" @click=${accept}>
        ${words.didYouMean(meant)}
      </button>`;
    const isWished = this.#host.emailPolicy === 'work-soft';
    return isWished && isFreeMail(input.value, this.#host.freeMailHosts)
      ? html`<p class="remark">${words.workEmailWanted}</p>`
      : undefined;
  }
}

/** Where remarks on an address stand, if it is one. */
function placeFor(target: EventTarget | null): HTMLElement | undefined {
  const { type, parentElement: row } = target as HTMLInputElement;
  if (type !== 'email' || !row?.matches('.field')) return undefined;
  const place =
    row.querySelector<HTMLElement>(':scope > .suggestion') ?? document.createElement('div');
  place.className = 'suggestion';
  place.setAttribute('role', 'status');
  if (!place.isConnected) row.append(place);
  return place;
}
