/** Reads an address as a browser does, or not at all. */
export function toUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base || undefined);
  } catch {
    return undefined;
  }
}

export const isHttp = ({ protocol }: URL): boolean => /^https?:$/.test(protocol);

/** What may stand behind a link. */
export const isLink = (url: URL): boolean => isHttp(url) || /^(?:mailto|tel):$/.test(url.protocol);

/** What may be fetched as a picture, sound or film. SVG in a `data:` URL may not. */
export const isMedia = (url: URL): boolean =>
  isHttp(url) || /^data:image\/(?:png|jpeg|gif|webp|avif)[;,]/i.test(url.href);

/** A page that came by https loads no picture by http: browsers block it or show a warning. */
export const upgraded = <T extends string | undefined>(address: T, page: string | undefined): T =>
  (page?.startsWith('https:') ? address?.replace(/^http:/, 'https:') : address) as T;
