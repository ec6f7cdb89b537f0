import { isHttp, toUrl } from '../platform/safe-url.js';
import { words } from '../platform/words.js';
import { isCaptchaName } from './captcha/index.js';
import { chooseProvider, type RequestOptions } from './contact-request.js';
import type { Field } from './field.js';
import { isProviderName, recognise } from './providers/table.js';
import { safeRedirect } from './safe-redirect.js';

/** Something about a form's set-up that stands in a message's way, or may. */
export interface Diagnosis {
  readonly code:
    | 'action-missing'
    | 'action-invalid'
    | 'mixed-content'
    | 'insecure-action'
    | 'provider-unknown'
    | 'provider-mismatch'
    | 'provider-unreachable'
    | 'access-key-missing'
    | 'fields-invalid'
    | 'no-email-field'
    | 'files-refused'
    | 'captcha-unknown'
    | 'captcha-key-missing'
    | 'consent-link-missing'
    | 'timeout-short'
    | 'redirect-refused'
    | 'netlify-other-origin'
    | 'hubspot-captcha';
  /** What it is and how to mend it, for whoever placed the form. */
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'info';
}

export interface SetUp extends RequestOptions {
  /** Address of the page. */
  readonly page: string;
  readonly accessKey: string | undefined;
  readonly fields: readonly Field[];
  /** What is wrong with the definition of the fields. */
  readonly fieldsComplaint: string | undefined;
  readonly captcha: string | undefined;
  readonly captchaSiteKey: string | undefined;
  readonly consent: string | undefined;
  readonly consentHref: string | undefined;
  readonly redirect: string | undefined;
  readonly redirectHosts: string | undefined;
  /** Milliseconds. */
  readonly timeout: number;
}

/** Milliseconds in which a server far away, and a phone on a train, may not have spoken yet. */
const SHORT = 2000;

type Found = readonly [Diagnosis['severity'], Diagnosis['code'], string];

/** Everything that can be told about a set-up without a request, the worst first. */
export async function diagnose(setUp: SetUp): Promise<Diagnosis[]> {
  const found = [...aboutAddress(setUp), ...(await aboutProvider(setUp)), ...aboutForm(setUp)];
  const ranks = ['error', 'warning', 'info'];
  return found
    .map(([severity, code, message]) => ({ code, message, severity }))
    .sort((one, other) => ranks.indexOf(one.severity) - ranks.indexOf(other.severity));
}

function* aboutAddress({ action, base, page, provider }: SetUp): Generator<Found> {
  const url = action ? toUrl(action, base) : undefined;
  const own = new URL(page);
  if (!action) yield ['error', 'action-missing', 'Nothing says where messages go: set action.'];
  else if (!url || !isHttp(url))
    yield ['error', 'action-invalid', `action is “${action}”, which is no web address.`];
  if (!url || !isHttp(url)) return;
  const isOpen = url.protocol === 'http:' && !/^(localhost|127\.|\[::1\])/.test(url.hostname);
  if (isOpen && own.protocol === 'https:')
    yield [
      'error',
      'mixed-content',
      'The page came by https, and browsers let it send nothing by http: write https in action.',
    ];
  else if (isOpen)
    yield [
      'warning',
      'insecure-action',
      'Messages go by http, where anybody on the line can read them: write https in action.',
    ];
  const recognised = recognise(url);
  if (provider !== 'auto' && recognised && recognised !== provider)
    yield [
      'warning',
      'provider-mismatch',
      `provider is ${provider}, and the address is one of ${recognised}: leave provider out.`,
    ];
  if ((provider === 'netlify' || recognised === 'netlify') && url.origin !== own.origin)
    yield [
      'error',
      'netlify-other-origin',
      'Netlify takes messages from its own site only: put the form on a page of that site.',
    ];
}

async function aboutProvider(setUp: SetUp): Promise<Found[]> {
  const { action, base, provider, accessKey, fields } = setUp;
  if (provider !== 'auto' && !isProviderName(provider))
    return [
      [
        'error',
        'provider-unknown',
        `provider is “${provider as string}”, which is none that is known: leave it out.`,
      ],
    ];
  const url = toUrl(action ?? '', base) ?? new URL(setUp.page);
  const chosen = await chooseProvider(setUp, url).catch(() => undefined);
  if (!chosen)
    return [
      [
        'error',
        'provider-unreachable',
        'The code that speaks to the back end could not be loaded.',
      ],
    ];
  const { name, provider: its } = chosen;
  const found: Found[] = [];
  if (its.keyField && !accessKey && !fields.some((field) => field.name === its.keyField))
    found.push([
      'error',
      'access-key-missing',
      `${name} knows a form by its public key: set access-key.`,
    ]);
  if (its.files === false && fields.some(({ type }) => type === 'file'))
    found.push([
      'error',
      'files-refused',
      `${name} takes no files this way: leave the file fields out.`,
    ]);
  if (name === 'hubspot')
    found.push([
      'info',
      'hubspot-captcha',
      'HubSpot refuses every message while “CAPTCHA (spam prevention)” is on in the options of its form.',
    ]);
  return found;
}

function* aboutForm(setUp: SetUp): Generator<Found> {
  const {
    page,
    fields,
    fieldsComplaint,
    captcha,
    captchaSiteKey,
    redirect,
    redirectHosts,
    timeout,
  } = setUp;
  if (fieldsComplaint) yield ['error', 'fields-invalid', fieldsComplaint];
  if (!fields.some(({ type }) => type === 'email'))
    yield [
      'warning',
      'no-email-field',
      'No field asks for an email address, so nobody can be answered by mail.',
    ];
  if (captcha && !isCaptchaName(captcha))
    yield ['error', 'captcha-unknown', `captcha is “${captcha}”, which is none that is known.`];
  else if (captcha && !captchaSiteKey)
    yield [
      'error',
      'captcha-key-missing',
      `${captcha} needs its public key: set captcha-site-key.`,
    ];
  if (timeout < SHORT)
    yield [
      'warning',
      'timeout-short',
      `timeout is in milliseconds, and hardly a server answers in ${String(timeout)} of them.`,
    ];
  if (setUp.consent && setUp.consent !== 'none' && !setUp.consentHref)
    yield ['info', 'consent-link-missing', 'The consent leads to no policy: set consent-href.'];
  if (redirect && !safeRedirect(redirect, page, [...words(redirectHosts)]))
    yield [
      'error',
      'redirect-refused',
      `Nobody is led to “${redirect}”: name its host in redirect-hosts.`,
    ];
}
