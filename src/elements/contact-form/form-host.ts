import type { CSSResult, LitElement } from 'lit';
import type { ConsentRecord } from '../../contact/consent.js';
import type { ContactMessage } from '../../contact/contact-message.js';
import type { ContactResult } from '../../contact/contact-result.js';
import type { ContactSettings } from '../../contact/contact-settings.js';
import type { Field } from '../../contact/field.js';
import type { FieldIssues } from '../../contact/field-issue.js';
import type { SubmitStatus } from '../../controllers/submit-controller.js';
import type { ContactContext } from '../../events/contact-form-events.js';
import type { ContactFormMessages, Messages } from '../../i18n/messages.js';

/** Changes a message on its way. */
export type Transform = (message: ContactMessage) => ContactMessage | Promise<ContactMessage>;

/** What a contact form shows its parts that are loaded when they are used. */
export interface FormHost extends LitElement {
  readonly action: string | undefined;
  readonly provider: string;
  readonly name: string;
  readonly fields: string | readonly Field[] | undefined;
  readonly fieldsSrc: string | undefined;
  readonly src: string | undefined;
  readonly heading: string | undefined;
  readonly intro: string | undefined;
  readonly submitLabel: string | undefined;
  readonly successHeading: string | undefined;
  readonly successMessage: string | undefined;
  readonly honeypot: string;
  readonly layout: 'stack' | 'grid' | undefined;
  readonly draft: 'session' | 'local' | 'off' | undefined;
  readonly queue: 'off' | 'durable' | undefined;
  readonly prefill: string | undefined;
  readonly redirect: string | undefined;
  readonly redirectHosts: string | undefined;
  readonly consent: 'none' | 'optional' | 'required' | undefined;
  readonly consentText: string | undefined;
  readonly consentHref: string | undefined;
  readonly consentVersion: string | undefined;
  readonly hiddenFields: string | undefined;
  readonly captcha: string | undefined;
  readonly captchaSiteKey: string | undefined;
  readonly emailPolicy: 'any' | 'work' | 'work-soft' | undefined;
  readonly freeMailHosts: readonly string[] | undefined;
  readonly validate: 'submit' | 'blur' | undefined;
  readonly afterSuccess: 'replace' | 'keep' | 'reset' | undefined;
  readonly tracking: 'events' | 'datalayer' | 'off' | undefined;
  readonly attribution: boolean | undefined;
  readonly preview: boolean | undefined;
  readonly disabled: boolean | undefined;
  readonly timeout: number;
  readonly retries: number | undefined;
  readonly minFillTime: number | undefined;
  readonly headingLevel: number;
  readonly transform: Transform | undefined;
  readonly status: SubmitStatus;
  readonly result: ContactResult | undefined;
  errors: FieldIssues;
  values: Record<string, string>;
  readonly submit: () => Promise<ContactResult | undefined>;
  readonly reset: () => void;
  readonly focusField: (name: string) => void;
}

/** The words of a form: those that every form has, and what its language adds. */
export type FormWords = ContactFormMessages & Partial<Messages>;

/** How the answers are shown around what is asked. */
export interface Look {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly problemOf: (field: Field) => string | undefined;
}

/** A form that asks more than lines of text, loaded with the first attribute that needs it. */
export interface FormPlan {
  /** Everything that may be asked; nothing as long as that is not known. */
  readonly fields: readonly Field[];
  /** The page's own form, where that one holds the answers. */
  readonly form?: HTMLFormElement | undefined;
  /** What the visitor agreed to just now. */
  readonly consent?: ConsentRecord | undefined;
  /** What the button says that leads to the next step, while there is one. */
  readonly next?: string | undefined;
  readonly rows: (look: Look) => unknown;
  /** Stands beside the button. */
  readonly back?: () => unknown;
  /** Of what is wrong, that which can be mended where the visitor is. */
  readonly within?: (issues: FieldIssues) => FieldIssues;
  /** Takes the visitor to the step after this one. */
  readonly proceed?: () => Promise<void>;
  /** Brings the first of these fields into view; whether it was not there before. */
  readonly reveal?: (names: readonly string[]) => boolean;
  /** What a link to a field leads to, where the form is the page's own. */
  readonly control?: (name: string) => HTMLElement | null;
  readonly fill: (name: string, value: string) => void;
  readonly reset?: () => void;
}

/** What a form offers beside its message. */
export interface Extras {
  readonly states: readonly string[];
  /** What is told below the form, with something to do about it. */
  readonly news: unknown;
  readonly attribution: ContactMessage['attribution'];
  /** Whether there is a connection again that was missing when the message should go. */
  readonly isBack: boolean;
  /** When the visitor began. */
  readonly started: Date | undefined;
  /** Keeps a message for later, where the page asks for it. */
  readonly keep: (result: ContactResult, message: ContactMessage) => Promise<void>;
}

/** The parts that a form has fetched so far. */
export interface LoadedParts {
  /** Everything that may be asked; nothing as long as that is not known. */
  readonly fields: readonly Field[];
  readonly plan: FormPlan | undefined;
  readonly extras: Extras | undefined;
  readonly settings: { readonly value: ContactSettings | undefined } | undefined;
}

/** What only the form itself knows, for its parts. */
export interface FormTies {
  /** The same for every try at the same message, another for another message. */
  id: string;
  /** The form service, known once the address was looked at. */
  provider: string;
  readonly form: () => HTMLFormElement | null;
  readonly parts: LoadedParts;
  readonly words: () => FormWords;
  readonly language: () => string;
  readonly context: () => ContactContext;
  readonly adopt: (styles: CSSResult) => void;
}
