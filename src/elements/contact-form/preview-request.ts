import { html, type TemplateResult } from 'lit';
import { contactRequest } from '../../contact/contact-request.js';
import { heading } from '../../templates/heading.js';
import { addressOf } from './address.js';
import { compose, type Written } from './compose.js';

/** The very request that a message would become. Nothing goes out. */
export async function previewRequest(written: Written): Promise<TemplateResult> {
  const { host, ties } = written;
  const request = await contactRequest(await compose(written), addressOf(host, ties));
  const text =
    'ok' in request
      ? `${request.kind}: ${request.advice ?? 'there is no address to send it to.'}`
      : [
          `POST ${request.url}`,
          ...Object.entries(request.headers).map(([name, value]) => `${name}: ${value}`),
          '',
          inWords(request.body),
        ].join('\n');
  // For whoever places the form, as the console is: no words for a visitor.
  return html`<section class="preview" part="preview" lang="en" dir="ltr">
    ${heading(host.headingLevel + 1, '', 'This would be sent')}
    <pre>${text}</pre>
  </section>`;
}

function inWords(body: BodyInit): string {
  if (!(body instanceof FormData)) return body as string;
  return [...body]
    .map(([name, value]) =>
      typeof value === 'string'
        ? `${name}=${value}`
        : `${name}=${value.name} (${String(value.size)} bytes)`,
    )
    .join('\n');
}
