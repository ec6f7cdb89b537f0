import { css } from 'lit';

/**
 * The page-wide tokens `--letterbox-*` are read here, on the host, and never set: any ancestor can
 * theme. Unthemed everything follows the page's own font, text colour and colour scheme.
 */
export const tokens = css`
  :host {
    --_accent: var(--letterbox-accent, currentColor);
    --_muted: var(--letterbox-muted, color-mix(in srgb, currentColor 82%, transparent));
    --_line: var(--letterbox-line, color-mix(in srgb, currentColor 16%, transparent));
    --_surface: var(--letterbox-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_radius: var(--letterbox-radius, 0.375em);
    --_space: var(--letterbox-space, 1em);
  }
`;
