import { css } from 'lit';

/**
 * The page-wide tokens `--letterbox-*` are read here, on the host, and never set: any ancestor can
 * theme. Unthemed everything follows the page's own font, text colour and colour scheme.
 */
export const tokens = css`
  :host {
    --_accent: var(--letterbox-accent, currentColor);
    --_on-accent: var(--letterbox-on-accent, Canvas);
    --_muted: var(--letterbox-muted, color-mix(in srgb, currentColor 82%, transparent));
    --_line: var(--letterbox-line, color-mix(in srgb, currentColor 16%, transparent));
    --_surface: var(--letterbox-surface, color-mix(in srgb, currentColor 5%, transparent));
    --_radius: var(--letterbox-radius, 0.375em);
    --_space: var(--letterbox-space, 1em);
  }

  /* White or black on the accent, whichever reads better, where the engine can tell. */
  @supports (color: oklch(from red l c h)) {
    :host {
      --_on-accent: var(
        --letterbox-on-accent,
        oklch(from var(--_accent) clamp(0, (0.63 - l) * 1000, 1) 0 0)
      );
    }
  }
`;
