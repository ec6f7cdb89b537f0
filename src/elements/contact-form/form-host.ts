import type { LitElement } from 'lit';

/** What a contact form shows its parts that are loaded when they are used. */
export interface FormHost extends LitElement {
  name: string;
  draft: 'session' | 'local' | 'off' | undefined;
  prefill: string | undefined;
  redirect: string | undefined;
  redirectHosts: string | undefined;
  attribution: boolean | undefined;
  tracking: 'events' | 'datalayer' | 'off' | undefined;
  values: Record<string, string>;
}
