import { css } from 'lit';

export const contactFormStyles = css`
  :host {
    --_gap: var(--contact-form-gap, calc(var(--_space) * 1.5));
  }

  .frame,
  form,
  .questions,
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

  .title {
    font-size: clamp(1.2em, 0.9em + 3cqi, 1.728em);
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  /* What is announced there must find it, so it is not hidden, only out of the way. */
  [role='status']:empty {
    position: absolute;
  }

  .send {
    min-inline-size: 11em;
  }

  .send[aria-disabled='true'],
  fieldset:disabled {
    cursor: progress;
    opacity: 0.7;
  }

  @container (inline-size < 24em) {
    .send {
      flex: 1;
    }
  }
`;
