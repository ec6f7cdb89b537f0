import { css } from 'lit';

export const teaserStyles = css`
  .items {
    --_ratio: var(--article-list-image-ratio, 16 / 9);
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }

  .item {
    position: relative;
    display: grid;
    gap: 1.25em;
    align-content: start;
  }

  .list > * + * {
    padding-block-start: calc(var(--_space) * 2.5);
    border-block-start: 1px solid var(--_line);
  }

  .item .title {
    font-size: 1.44em;
    unicode-bidi: isolate;
  }

  .link {
    text-decoration: none;
  }

  /* The whole card follows the title's link. */
  .link::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .item:hover .link {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.16em;
  }

  .picture {
    aspect-ratio: var(--_ratio);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }

  .picture img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }

  .summary {
    display: -webkit-box;
    overflow: hidden;
    margin-block-start: 0.5em;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }

  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    margin-block-start: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .details > * {
    unicode-bidi: plaintext;
  }

  .more {
    display: inline-block;
    margin-block-start: 0.75em;
    color: var(--_accent);
    font-weight: 600;
    text-underline-offset: 0.25em;
  }

  @container (inline-size > 34em) {
    .list .item.pictured {
      grid-template-columns: 13em minmax(0, 1fr);
      gap: 1.75em;
    }
  }
`;
