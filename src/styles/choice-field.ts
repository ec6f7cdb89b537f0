import { css } from 'lit';

/** Boxes, lists to choose from, files: what a form in JSON may ask beyond lines of text. */
export const choiceFieldStyles = css`
  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  legend {
    padding: 0;
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
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0.0625em 0 0;
    accent-color: var(--letterbox-accent, auto);
    cursor: pointer;
  }

  select.input {
    appearance: auto;
    padding-inline: 0.6em;
    background: Field;
    color: FieldText;
  }

  .input.short {
    max-inline-size: 14em;
  }

  .input[type='file'] {
    padding-block: 0.5em;
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
