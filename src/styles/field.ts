import { css } from 'lit';

export const fieldStyles = css`
  .field {
    display: grid;
    gap: 0.35em;
    min-inline-size: 0;
  }

  .label {
    font-weight: 600;
    line-height: 1.3;
  }

  .input {
    appearance: none;
    inline-size: 100%;
    min-block-size: 44px;
    margin: 0;
    padding: 0.55em 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: max(1em, 16px);
    line-height: 1.5;
  }

  textarea.input {
    min-block-size: 8em;
    resize: vertical;
    field-sizing: content;
  }

  .input:focus-visible {
    outline-offset: 1px;
    border-radius: var(--_radius);
  }
`;
