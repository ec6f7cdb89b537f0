import { css } from 'lit';

/** Of the picture above an article's body, and of those of its authors. */
export const headerStyles = css`
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
