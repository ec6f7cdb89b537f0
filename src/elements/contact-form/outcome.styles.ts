import { css } from 'lit';

/** What a form looks like once a message could not go, or has gone. */
export const outcomeStyles = css`
  :host {
    --_error: var(--letterbox-error, color-mix(in oklab, #d3180c 78%, currentColor));
  }

  .field.wrong {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_error);
  }

  .field .error {
    display: flex;
    gap: 0.5em;
    color: var(--_error);
    font-weight: 600;
    line-height: 1.4;
  }

  .error::before,
  .summary .title::before {
    content: '!';
    content: '!' / '';
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 1.3em;
    block-size: 1.3em;
    border-radius: 50%;
    background: var(--_error);
    -webkit-text-fill-color: Canvas;
    font:
      700 0.875em/1 system-ui,
      sans-serif;
  }

  /* The words beside it are of that colour already, which mixes with the text's. */
  .error::before {
    background: currentColor;
  }

  @media (forced-colors: active) {
    .error::before,
    .summary .title::before {
      border: 2px solid currentColor;
      -webkit-text-fill-color: currentColor;
    }
  }

  .suggest {
    min-block-size: 44px;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .remark {
    color: var(--_muted);
  }

  .wrong .input {
    border-color: var(--_error);
  }

  .summary {
    display: grid;
    gap: 0.5em;
    padding: 1em 1.25em;
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
  }

  .summary .title {
    display: flex;
    align-items: center;
    gap: 0.5em;
    font-size: 1.2em;
  }

  .summary a {
    color: var(--_error);
    font-weight: 600;
    text-underline-offset: 0.2em;
  }

  .summary li + li {
    margin-block-start: 0.25em;
  }

  .notice,
  .preview {
    display: grid;
    gap: 0.75em;
    padding: 1em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .preview .title {
    font-size: 1.1em;
  }

  .preview pre {
    overflow-x: auto;
    font:
      0.875em/1.5 ui-monospace,
      monospace;
    white-space: pre-wrap;
  }

  .thanks {
    align-content: center;
    gap: calc(var(--_space) * 0.75);
  }

  .success {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }

  .success .title::before {
    content: '✓';
    content: '✓' / '';
    margin-inline-end: 0.4em;
    color: var(--letterbox-success, currentColor);
  }

  .success .title:focus-visible {
    outline: none;
  }
`;
