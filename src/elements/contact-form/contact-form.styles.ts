import { css } from 'lit';

export const contactFormStyles = css`
  :host {
    --_gap: var(--contact-form-gap, calc(var(--_space) * 1.5));
    --_error: var(--letterbox-error, color-mix(in oklab, #d3180c 78%, currentColor));
  }

  .frame,
  form,
  .intro {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
  }

  .frame {
    max-inline-size: var(--contact-form-measure, 38em);
  }

  .intro {
    gap: calc(var(--_space) * 0.75);
    text-wrap: pretty;
  }

  .frame > * > .title,
  .title {
    font-size: 1.728em;
  }

  .intro li + li {
    margin-block-start: 0.5em;
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

  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .send {
    justify-self: start;
    min-inline-size: 11em;
  }

  .send[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }

  .success {
    align-content: center;
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

  @container (inline-size < 24em) {
    .send {
      inline-size: 100%;
    }
  }
`;
