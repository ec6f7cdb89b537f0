import { css } from 'lit';

/** The notice that stands where content could not, and the shapes that stand in while it comes. */
export const feedNoticeStyles = css`
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.25em;
    margin-block-start: 1em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid;
    border-radius: var(--_radius);
  }

  .notice p {
    flex: 1 1 16em;
  }

  .skeleton {
    display: grid;
    gap: 0.75em;
    animation: appear 160ms 50ms backwards;
  }

  .bone {
    block-size: 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .bone:nth-child(3n + 1) {
    block-size: 1.6em;
    inline-size: 70%;
    margin-block-start: 1em;
  }

  @keyframes appear {
    from {
      opacity: 0;
    }
  }
`;
