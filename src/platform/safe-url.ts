/** Reads an address as a browser does, or not at all. */
export function toUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base || undefined);
  } catch {
    return undefined;
  }
}

const startsWith =
  (scheme: RegExp) =>
  ({ href }: URL): boolean =>
    scheme.test(href);

export const isHttp = startsWith(/^https?:/);

/** What may stand behind a link. */
export const isLink = startsWith(/^(?:https?|mailto|tel):/);

/** What may be fetched as a picture, sound or film. SVG in a `data:` URL may not. */
export const isMedia = startsWith(/^(?:https?:|data:image\/(?:png|jpeg|gif|webp|avif)[;,])/i);

/** A page that came by https loads no picture by http: browsers block it or show a warning. */
export const upgraded = <T extends string | undefined>(address: T, page: string | undefined): T =>
  (page?.startsWith('https:') ? address?.replace(/^http:/, 'https:') : address) as T;
