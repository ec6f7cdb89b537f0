import { diagnose, type Diagnosis } from '../../contact/diagnose.js';
import { parseFieldDefinition } from '../../contact/field-schema.js';
import { addressOf } from './address.js';
import type { FormHost, FormTies } from './form-host.js';

/** What is wrong with a form's set-up, as far as can be told without a request. */
export async function diagnoseForm(host: FormHost, ties: FormTies): Promise<Diagnosis[]> {
  const asked = host.fields ?? ties.parts.settings?.value?.fields;
  const written = typeof asked === 'object' ? JSON.stringify(asked) : asked;
  return diagnose({
    ...addressOf(host, ties),
    page: location.href,
    accessKey: host.getAttribute('access-key') ?? undefined,
    fields: ties.parts.fields,
    fieldsComplaint: written?.trim().startsWith('[') ? complaintAbout(written) : undefined,
    captcha: host.captcha,
    captchaSiteKey: host.captchaSiteKey,
    consent: host.consent,
    consentHref: host.consentHref,
    redirect: host.redirect,
    redirectHosts: host.redirectHosts,
    timeout: host.timeout,
  });
}

function complaintAbout(json: string): string | undefined {
  try {
    parseFieldDefinition(json);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
