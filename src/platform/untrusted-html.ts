declare const untrusted: unique symbol;

/** HTML that nobody has sanitised yet. Only the prose template takes it. */
export type UntrustedHtml = string & { readonly [untrusted]: true };

export function untrustedHtml(html: string): UntrustedHtml {
  return html as UntrustedHtml;
}
