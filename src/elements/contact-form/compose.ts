import type { ContactMessage } from '../../contact/contact-message.js';
import type { ParsedMessage } from '../../contact/message-schema.js';
import { isTicked } from '../../contact/shown-fields.js';
import type { FormHost, FormTies } from './form-host.js';

/** A message that was written in a form. */
export interface Written {
  readonly host: FormHost;
  readonly ties: FormTies;
  readonly message: ParsedMessage;
}

/**
 * Everything that goes to a back end: the answers, what the publisher adds, and what is known of the
 * form and its page.
 * @param values the answers as the page wants them
 */
export async function compose({
  host,
  ties,
  message,
  values = message.values,
}: Written & { readonly values?: Readonly<Record<string, string>> }): Promise<ContactMessage> {
  const consent = ties.parts.plan?.consent;
  const isGated = host.getAttribute('attribution') === 'consent' && !consent;
  const extras = ties.parts.extras;
  // A form of the page has a name of its own, which Netlify writes into it.
  const { 'form-name': written, ...answers } = withoutRecord(message.answers, host);
  const composed: ContactMessage = {
    values: {
      ...hiddenValues(host),
      ...answers,
      ...changed(values, message.values),
    },
    files: message.files,
    honeypot: honeypotOf(host),
    // As a property the name is taken: it is what HTML calls an element's shortcut.
    accessKey: host.getAttribute('access-key') ?? undefined,
    attribution: isGated ? undefined : extras?.attribution,
    consent,
    names: Object.fromEntries(
      ties.parts.fields.flatMap(({ name, sendAs }) => (sendAs ? [[name, sendAs]] : [])),
    ),
    title: document.title,
    submissionId: ties.id,
    formName: [written].flat()[0] ?? ties.parts.plan?.form?.getAttribute('name') ?? host.name,
    page: location.origin + location.pathname,
    language: ties.language(),
    started: extras?.started,
    minFillTime: host.minFillTime,
  };
  return host.transform ? host.transform(composed) : composed;
}

/** The consent that an attribute asks for goes as its record alone. */
function withoutRecord(answers: ParsedMessage['answers'], { consent }: FormHost) {
  const { consent: ticked, ...others } = answers;
  return consent && isTicked(ticked) ? others : answers;
}

/** What the publisher adds, by attribute or by inputs in the slot. */
function hiddenValues(host: FormHost): Record<string, string> {
  const inputs = host.querySelectorAll<HTMLInputElement>(
    ':scope > input[slot="hidden"], :scope > [slot="hidden"] input',
  );
  return Object.fromEntries([
    ...new URLSearchParams(host.hiddenFields),
    ...[...inputs].map(({ name, value }) => [name, value] as const),
  ]);
}

/** The field that only machines fill in, as it was found. */
function honeypotOf({ renderRoot, honeypot: name }: FormHost): ContactMessage['honeypot'] {
  const trap = renderRoot.querySelector<HTMLInputElement>('.trap input');
  return trap ? { name, value: trap.value } : undefined;
}

/** What the page has written otherwise in the event's answers, or added to them. */
const changed = (values: Readonly<Record<string, string>>, before: ParsedMessage['values']) =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== before[name]));
