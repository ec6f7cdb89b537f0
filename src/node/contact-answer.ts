import { escapeHtml } from '../platform/entities.js';

/** One answer to a message, for a program or for a person without JavaScript. */
export interface Answer {
  readonly status: number;
  /** What a program reads. */
  readonly json: Readonly<Record<string, unknown>>;
  /** What a person reads: a heading and lines below it. */
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface AnswerContext {
  readonly asHtml: boolean;
  readonly language: string;
  /** Address of the page with the form, for the way back. */
  readonly page: string;
}

const NEVER_KEPT = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function answerResponse(answer: Answer, context: AnswerContext): Response {
  const { status, json } = answer;
  if (context.asHtml)
    return new Response(page(answer, context), {
      status,
      headers: {
        ...NEVER_KEPT,
        'content-type': 'text/html;charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      },
    });
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return new Response(JSON.stringify(json), {
    status,
    headers: { ...NEVER_KEPT, 'content-type': type },
  });
}

/** A plain page for a form that was posted without JavaScript. */
function page({ heading, lines }: Answer, { language, page: back }: AnswerContext): string {
  const title = escapeHtml(heading);
  const link = back && `<p><a href="${escapeHtml(back)}">${escapeHtml(shortUrl(back))}</a></p>`;
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="auto">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 1.125em/1.6 system-ui, sans-serif; }
  body { max-width: 36em; margin: 15vh auto; padding: 0 1.25em; overflow-wrap: anywhere; }
  h1 { line-height: 1.2; }
</style>
<h1>${title}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
${link}
</html>
`;
}

const shortUrl = (url: string) => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
