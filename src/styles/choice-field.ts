import { css } from 'lit';

/** Boxes, lists to choose from, files: what a form in JSON may ask beyond lines of text. */
export const choiceFieldStyles = css`
  .hint {
    color: var(--_muted);
  }

  .options {
    display: grid;
    gap: 0.25em;
    margin-block-start: 0.35em;
  }

  .option {
    display: flex;
    gap: 0.75em;
    align-items: start;
    padding-block: calc((44px - 1.5em) / 2);
    line-height: 1.5;
    cursor: pointer;
  }

  .option input {
    flex: none;
    font: inherit;
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    accent-color: var(--letterbox-accent, auto);
    cursor: pointer;
  }

  /* A chevron of two slanting halves, in the colour of the text. */
  select.input {
    --_edge: calc(100% - 1.05em);
    padding-inline-end: 2.25em;
    background:
      linear-gradient(45deg, transparent 50%, currentColor 50%) calc(var(--_edge) - 6px) 54% / 6px
        6px no-repeat,
      linear-gradient(-45deg, transparent 50%, currentColor 50%) var(--_edge) 54% / 6px 6px
        no-repeat;
    text-overflow: ellipsis;
  }

  select.input:dir(rtl) {
    --_edge: 1.05em;
  }

  option {
    background: Canvas;
    color: CanvasText;
  }

  @media (forced-colors: active) {
    select.input {
      appearance: auto;
    }
  }

  .input.short {
    max-inline-size: 14em;
  }

  .input[type='file'] {
    padding-block: 0.4em;
    text-overflow: ellipsis;
  }

  ::file-selector-button {
    margin-inline-end: 0.75em;
    padding: 0.2em 0.75em;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  .count {
    color: var(--_muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .count.over {
    color: inherit;
    font-weight: 600;
  }
`;
