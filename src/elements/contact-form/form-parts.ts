import type { ReactiveController } from 'lit';
import { defaultFields, parseFields, type Field } from '../../contact/field.js';
import type { Extras, FormHost, FormPlan, FormTies, LoadedParts } from './form-host.js';
import type { SettingsController } from './settings.js';

/** Fetches the parts of a form that its attributes, its feed or its page's own form ask for. */
export class FormParts implements LoadedParts, ReactiveController {
  readonly #host: FormHost;
  readonly #ties: () => FormTies;
  settings: Pick<SettingsController, 'value' | 'isPending'> | undefined;
  plan: FormPlan | undefined;
  extras: Extras | undefined;
  #isPlanned = false;
  #asked: unknown;
  #fields: readonly Field[] = [];

  constructor(host: FormHost, ties: () => FormTies) {
    this.#host = host;
    this.#ties = ties;
    host.addController(this);
  }

  get fields(): readonly Field[] {
    return this.plan?.fields ?? this.#fields;
  }

  hostUpdate(): void {
    const { src, fields, fieldsSrc, layout, consent } = this.#host;
    if (src && !this.settings) void this.#readSettings();
    const asked = fields ?? this.settings?.value?.fields ?? defaultFields;
    const own = this.#host.querySelector<HTMLFormElement>(':scope > form[data-enhance]');
    const isPlain =
      typeof asked === 'string' &&
      !/^\s*\[/.test(asked) &&
      ![fieldsSrc, layout === 'grid', consent, own].some(Boolean);
    if (!isPlain) void this.#loadPlan(own);
    else if (asked !== this.#asked) this.#fields = parseFields((this.#asked = asked));
  }

  /** A form can be filled in and sent without them. */
  async loadExtras(): Promise<void> {
    const extras = await import('./extras.js').catch(() => undefined);
    this.extras = extras && new extras.FormExtras(this.#host, this.#ties());
    this.#host.requestUpdate();
  }

  async #readSettings(): Promise<void> {
    this.settings = { value: undefined, isPending: true };
    this.settings = await import('./settings.js').then(
      ({ SettingsController }) => new SettingsController(this.#host, this.#ties()),
      () => ({ value: undefined, isPending: false }),
    );
    this.#host.requestUpdate();
  }

  async #loadPlan(own: HTMLFormElement | null): Promise<void> {
    if (this.#isPlanned) return;
    this.#isPlanned = true;
    this.#fields = [];
    try {
      this.plan = own
        ? new (await import('./enhanced-form.js')).EnhancedForm(this.#host, own)
        : new (await import('./defined-form.js')).DefinedForm(this.#host, this.#ties());
    } catch {
      // The page's own form works as it is; in place of any other there is one that asks the usual.
      if (!own) this.#fields = parseFields(defaultFields);
    }
    this.#host.requestUpdate();
  }
}
