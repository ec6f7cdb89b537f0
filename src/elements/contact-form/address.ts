import { chooseProvider, targetOf, type RequestOptions } from '../../contact/contact-request.js';
import type { ProviderName } from '../../contact/providers/table.js';
import type { FormHost, FormTies } from './form-host.js';

/** Where the messages of a form go, and in whose language. */
export function addressOf(host: FormHost, ties: FormTies): RequestOptions {
  const own = ties.parts.plan?.form;
  return {
    action: host.action ?? ties.parts.settings?.value?.action ?? (own && addressIn(own)),
    provider: (host.provider === 'auto' && own
      ? spokenBy(own)
      : host.provider) as RequestOptions['provider'],
    // A plain form of the page is made for who takes what plain forms send.
    otherwise: own ? 'form' : 'json',
    base: host.ownerDocument.baseURI,
  };
}

/** Notes whose address it is, and fetches what speaks to them. What does not come is asked for again. */
export async function recognise(host: FormHost, ties: FormTies): Promise<void> {
  const options = addressOf(host, ties);
  const url = targetOf(options);
  const chosen = url && (await chooseProvider(options, url).catch(() => undefined));
  if (chosen) ties.provider = chosen.name;
}

/**
 * A form without an address goes to its page. As a property the name is taken: a form may have a field
 * that is called so.
 */
const addressIn = (form: HTMLFormElement): string =>
  form.getAttribute('action') || form.ownerDocument.URL;

/** Netlify reads a site's forms when it is built, and marks those that it will take messages of. */
const spokenBy = (form: HTMLFormElement): ProviderName | 'auto' =>
  form.matches('[data-netlify], [netlify]') || form.querySelector('input[name="form-name"]')
    ? 'netlify'
    : 'auto';
