import type { Provider } from '../contact-message.js';
import type { ProviderName } from './table.js';

export type { ProviderName };

/** The provider a form asks for. `auto` is ours until the address is looked at, as is a name that nobody knows. */
export const providerName = (name: string): ProviderName =>
  name === 'auto' ? 'json' : (name as ProviderName);

/** The table of back ends is fetched with the first of them, so that no form waits for it. */
export const loadProvider = async (name: ProviderName): Promise<Provider> =>
  (await import('./table.js')).loadNamed(name);
