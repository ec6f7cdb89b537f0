import { css } from 'lit';

/** Of what an article shows from another site, before and after a reader asks for it. */
export const embedStyles = css`
  :where(.letterbox-prose .embed) {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: center;
  }

  :where(.letterbox-prose .embed > *) {
    grid-area: 1 / 1;
  }

  :where(.letterbox-prose .embed > a) {
    padding: 0.75em 1em;
  }

  :where(.letterbox-prose .play + a) {
    place-self: end center;
    color: var(--_muted);
    font-size: 0.875em;
  }

  :where(.letterbox-prose .play) {
    display: grid;
    grid-template-areas: 'sign' 'name';
    place-content: center;
    justify-items: center;
    gap: 1em;
    padding: 1em 1em 2.5em;
    border: 0;
    border-radius: inherit;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    text-wrap: balance;
    cursor: pointer;
  }

  /* The sign that everybody knows, in the page's accent. It points the same way in every script. */
  :where(.letterbox-prose .play)::before {
    content: '';
    grid-area: sign;
    inline-size: 4em;
    block-size: 4em;
    border-radius: 50%;
    background: var(--_accent);
    transition: scale 150ms;
  }

  :where(.letterbox-prose .play)::after {
    content: '';
    grid-area: sign;
    align-self: center;
    inline-size: 1.2em;
    block-size: 1.4em;
    background: var(--_on-accent);
    clip-path: polygon(15% 0, 100% 50%, 15% 100%);
  }

  :where(.letterbox-prose .play:hover)::before {
    scale: 1.06;
  }

  :where(.letterbox-prose .play:hover span) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  :where(.letterbox-prose .embed iframe) {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
    border-radius: inherit;
  }

  @media (prefers-reduced-motion: reduce) {
    :where(.letterbox-prose .play)::before {
      transition: none;
    }
  }

  @media print {
    :where(.letterbox-prose .embed:has(> .play)) {
      aspect-ratio: auto !important;
    }

    :where(.letterbox-prose .play) {
      display: none;
    }

    :where(.letterbox-prose .embed > a)::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
