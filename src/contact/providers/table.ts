import { importWithRetry } from '../../platform/import-with-retry.js';
import type { Provider } from '../contact-message.js';

// Requests and answers follow what each service documents. No live service was called, neither for
// writing the files beside this one nor for testing them.

interface Entry {
  readonly load: () => Promise<{ provider: Provider }>;
  /** Addresses, without their query, that can be nobody else's. */
  readonly at?: RegExp;
}

/** Back ends by name, each loaded when a form that uses it is touched. */
const providers = {
  json: { load: () => import('./json.js') },
  form: { load: () => import('./form.js') },
  formspree: {
    load: () => import('./formspree.js'),
    at: /^https:\/\/([\w-]+\.)*formspree\.io\/(f|p\/[^/]+\/f)\/[^/]/,
  },
  web3forms: {
    load: () => import('./web3forms.js'),
    at: /^https:\/\/([\w-]+\.)*web3forms\.com\/submit\/?$/,
  },
  hubspot: {
    load: () => import('./hubspot.js'),
    at: /^https:\/\/api(-\w+)?\.hsforms\.com\/submissions\/v3\/integration\/submit\/\d+\/[^/]/,
  },
  netlify: {
    load: () => import('./netlify.js'),
    at: /^https:\/\/([\w-]+\.)+netlify\.app\/$|^https?:\/\/[^/]+\/__forms\.html$/,
  },
  basin: {
    load: () => import('./basin.js'),
    at: /^https:\/\/([\w-]+\.)*usebasin\.com\/f\/[^/]/,
  },
  formcarry: {
    load: () => import('./formcarry.js'),
    at: /^https:\/\/([\w-]+\.)*formcarry\.com\/s\/[^/]/,
  },
  forminit: {
    load: () => import('./forminit.js'),
    at: /^https:\/\/([\w-]+\.)*(forminit\.com|getform\.io)\/f\/[^/]/,
  },
  staticforms: {
    load: () => import('./staticforms.js'),
    at: /^https:\/\/([\w-]+\.)*staticforms\.(xyz|dev)\/submit\/?$/,
  },
  cf7: {
    load: () => import('./cf7.js'),
    at: /^https?:\/\/[^?]+\/wp-json\/contact-form-7\/v1\/contact-forms\/\d+\/feedback\/?$/,
  },
  gravityforms: {
    load: () => import('./gravityforms.js'),
    at: /^https?:\/\/[^?]+\/wp-json\/gf\/v2\/forms\/\d+\/submissions\/?$/,
  },
} satisfies Record<string, Entry>;

export type ProviderName = keyof typeof providers;

export const isProviderName = (name: string): name is ProviderName =>
  Object.hasOwn(providers, name);

/** Whose address this is. Look-alikes are nobody's. */
export function recognise({ origin, pathname }: URL): ProviderName | undefined {
  const found = Object.entries<Entry>(providers).find(([, { at }]) => at?.test(origin + pathname));
  return found?.[0] as ProviderName | undefined;
}

/** The back end of a name; ours for a name that nobody knows. */
export const loadNamed = async (name: string): Promise<Provider> =>
  (
    await importWithRetry<{ provider: Provider }>(
      providers[isProviderName(name) ? name : 'json'].load,
    )
  ).provider;
