import type { Provider } from '../contact-message.js';

/** Back ends by name, each loaded when a form that uses it is touched. */
const providers = {
  json: () => import('./json.js'),
  form: () => import('./form.js'),
} satisfies Record<string, () => Promise<{ provider: Provider }>>;

export type ProviderName = keyof typeof providers;

/** The provider a form asks for; `auto`, or a name that nobody knows, is ours. */
export const providerName = (name: string): ProviderName =>
  Object.hasOwn(providers, name) ? (name as ProviderName) : 'json';

export const loadProvider = async (name: ProviderName): Promise<Provider> =>
  (await providers[name]()).provider;
