import { css } from 'lit';

/** Steps, a consent's link, and two columns where there is room. */
export const definedFormStyles = css`
  .step {
    display: grid;
    gap: 0.6em;
    font-size: 0.9375em;
  }

  .step .title {
    font-size: 1em;
    color: var(--_muted);
  }

  .step .title:focus-visible {
    outline: none;
  }

  .progress {
    display: flex;
    gap: 0.3em;
  }

  .progress i {
    flex: 1;
    max-inline-size: 4em;
    block-size: 0.25em;
    border-radius: 1em;
    background: var(--_line);
  }

  .progress .done {
    background: var(--_accent);
  }

  /* Back and Next stand side by side on a small phone too. */
  [part='back'] + .send {
    min-inline-size: max-content;
  }

  .policy {
    padding-inline-start: 2.125em;
  }

  .policy a {
    font-size: 0.9375em;
    color: inherit;
    text-underline-offset: 0.2em;
  }

  @container (inline-size >= 32em) {
    .questions.grid {
      grid-template-columns: 1fr 1fr;
      align-items: end;
    }

    .grid > :is(.questions, .step, :has(textarea, .option, [type='file'])) {
      grid-column: 1 / -1;
    }
  }

  @media (forced-colors: active) {
    .progress i {
      border: 1px solid CanvasText;
    }

    .progress .done {
      background: Highlight;
    }
  }
`;
