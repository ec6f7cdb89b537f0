import type { HttpAnswer } from '../platform/http.js';
import { isHttp, toUrl } from '../platform/safe-url.js';
import type { ContactMessage, Provider } from './contact-message.js';
import type { ContactFailure, ContactResult } from './contact-result.js';
import { failure } from './failure.js';
import { loadNamed, recognise, type ProviderName } from './providers/table.js';

export interface RequestOptions {
  readonly action: string | undefined;
  /** `auto` goes by the address. */
  readonly provider: ProviderName | 'auto';
  /** Who answers at an address that nobody knows. Default: `json`. */
  readonly otherwise?: ProviderName;
  readonly base: string;
}

/** The very request that brings a message to its back end, and what its answer means. */
export interface ContactRequest {
  readonly provider: ProviderName;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit;
  readonly read: (answer: HttpAnswer) => ContactResult;
}

/** Prepares a message for its back end; sends nothing. */
export async function contactRequest(
  message: ContactMessage,
  options: RequestOptions,
): Promise<ContactRequest | ContactFailure> {
  const url = targetOf(options);
  if (!url) return failure('config', { outcome: 'not-sent' });
  const chosen = await chooseProvider(options, url).catch(() => undefined);
  // The code that speaks to the back end did not come: nothing went out.
  if (!chosen) return failure('offline', { outcome: 'not-sent' });
  const { name, provider } = chosen;
  const advice = obstacle(message, name, provider);
  if (advice) return failure('config', { outcome: 'not-sent', advice });
  const outgoing = addressed(message, provider);
  return {
    provider: name,
    url: url.href,
    ...provider.encode(outgoing, url),
    read: (answer) => underOwnNames(provider.read(answer, outgoing), message),
  };
}

/** The address that a message goes to, if it is one. */
export function targetOf({ action, base }: RequestOptions): URL | undefined {
  const url = action ? toUrl(action, base) : undefined;
  return url && isHttp(url) ? url : undefined;
}

/** Who takes messages at an address, and how to speak to them. */
export async function chooseProvider({ provider, otherwise = 'json' }: RequestOptions, url: URL) {
  const name = provider === 'auto' ? (recognise(url) ?? otherwise) : provider;
  return { name, provider: await loadNamed(name) };
}

/** Why this back end cannot take this message, said to whoever placed the form. */
function obstacle(
  { accessKey, values, files = {} }: ContactMessage,
  name: ProviderName,
  { keyField, files: takesFiles }: Provider,
): string | undefined {
  if (keyField && !accessKey && !values[keyField])
    return `${name} knows a form by its public key: set access-key.`;
  return takesFiles === false && Object.keys(files).length > 0
    ? `${name} takes no files this way: leave the file fields out of this form.`
    : undefined;
}

/** The message by the names that the back end has for its fields, honeypot and key included. */
function addressed(message: ContactMessage, provider: Provider): ContactMessage {
  const { values, files, honeypot, accessKey } = message;
  const { honeypot: trapName, keyField } = provider;
  const theirs = new Map(Object.entries(message.names ?? {}));
  const renamed = <T>(entries: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(entries).map(([name, value]) => [theirs.get(name) ?? name, value]),
    );
  return {
    ...message,
    values: {
      ...renamed(values),
      ...(keyField && accessKey && { [keyField]: accessKey }),
      ...(honeypot && trapName !== false && { [trapName ?? honeypot.name]: honeypot.value }),
    },
    files: files && renamed(files),
  };
}

/** Complaints by the names that the form has for its fields. */
function underOwnNames(
  result: ContactResult,
  { names = {}, values, files = {} }: ContactMessage,
): ContactResult {
  if (result.ok) return result;
  const own = new Map(Object.entries(names).map(([name, theirs]) => [theirs, name]));
  const fields = Object.fromEntries(
    Object.entries(result.fields).map(([name, said]) => [own.get(name) ?? name, said]),
  );
  const strangers = Object.keys(fields).filter(
    (name) => !Object.hasOwn(values, name) && !Object.hasOwn(files, name),
  );
  return {
    ...result,
    fields,
    ...(strangers.length > 0 && {
      advice: `The back end asks for ${strangers.join(', ')}, which this form does not send: add it, or name the field with sendAs.`,
    }),
  };
}
