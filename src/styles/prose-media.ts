import { css } from 'lit';

/** Of pictures, sound and films in an article's body. */
export const proseMediaStyles = css`
  :where(.letterbox-prose :is(img, video)) {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  :where(.letterbox-prose audio) {
    inline-size: 100%;
  }

  :where(.letterbox-prose figure) {
    break-inside: avoid;
  }

  :where(.letterbox-prose figcaption) {
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
  }
`;

/** Of the picture above it, and of those of its authors. */
export const pictureStyles = css`
  .cover {
    display: block;
    inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .name {
    display: block;
  }

  .role {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .byline:has(.avatar) {
    align-items: center;
  }

  .person {
    display: flex;
    align-items: center;
    gap: 0.75em;
  }

  .avatar {
    inline-size: 2.75em;
    block-size: 2.75em;
    border-radius: 50%;
    background: var(--_surface);
    object-fit: cover;
  }
`;
