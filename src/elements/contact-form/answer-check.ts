import type { Field } from '../../contact/field.js';
import type { FieldIssues } from '../../contact/field-issue.js';
import { isFreeMail } from '../../contact/free-mail.js';
import { parseMessage, type ParsedMessage } from '../../contact/message-schema.js';
import type { FormHost, FormTies } from './form-host.js';

/** Judges the answers: all when the message goes, each where it was wrong, or where it is left. */
export class AnswerCheck {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  /** Whether what is wrong is told all together, and not only at the fields that were left. */
  isTold = false;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
    host.renderRoot.addEventListener('input', this.#mend);
    host.renderRoot.addEventListener('change', this.#judge);
  }

  /** The answers as the fields ask for them, or what is wrong with them. */
  read(): ParsedMessage | { readonly issues: FieldIssues } {
    const fields = this.#ties.parts.fields;
    const parsed = parseMessage(fields, answersIn(this.#ties.form()));
    if (this.#host.emailPolicy !== 'work') return parsed;
    const issues = 'issues' in parsed ? parsed.issues : this.#notAtWork(fields, parsed);
    return Object.keys(issues).length > 0 ? { issues } : parsed;
  }

  /** What is wrong from now on; nothing where everything is right. */
  tell(errors: FieldIssues): void {
    this.isTold = Object.keys(errors).length > 0;
    this.#host.errors = errors;
  }

  #notAtWork(fields: readonly Field[], { values }: ParsedMessage): FieldIssues {
    const wrong = fields.filter(
      ({ name, type }) =>
        type === 'email' && isFreeMail(values[name] ?? '', this.#host.freeMailHosts),
    );
    return Object.fromEntries(
      wrong.map(({ name }) => [name, [{ code: 'refused', rule: 'work-email' }]]),
    );
  }

  /** An error goes at the keystroke that mends it, and none comes while someone types. */
  readonly #mend = ({ target }: Event) => {
    const { name } = target as HTMLInputElement;
    if (!this.#host.errors[name]) return;
    const parsed = this.read();
    if ('issues' in parsed && parsed.issues[name]) return;
    const { [name]: mended, ...errors } = this.#host.errors;
    if (mended) this.#host.errors = errors;
  };

  /** An answer that its visitor has left, where the page asks for that. */
  readonly #judge = ({ target }: Event) => {
    const { name } = target as HTMLInputElement;
    if (this.#host.validate !== 'blur' || !name) return;
    const parsed = this.read();
    const wrong = 'issues' in parsed ? parsed.issues[name] : undefined;
    if (wrong) this.#host.errors = { ...this.#host.errors, [name]: wrong };
  };
}

function answersIn(form: HTMLFormElement | null): Record<string, unknown> {
  const data = new FormData(form ?? undefined);
  return Object.fromEntries(
    [...new Set(data.keys())].map((name) => {
      const [answer, ...more] = data.getAll(name);
      return [name, more.length > 0 ? [answer, ...more] : answer];
    }),
  );
}
