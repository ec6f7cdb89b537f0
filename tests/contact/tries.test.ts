import { expect } from '@open-wc/testing';
import { bodyWeight } from '../../src/contact/body-weight.js';
import type { ContactResult } from '../../src/contact/contact-result.js';
import { failure } from '../../src/contact/failure.js';
import { sendTries, type Retry } from '../../src/contact/send-tries.js';

const busy = failure('server', { status: 503, retryAfterMs: 0 });
const arrived: ContactResult = { ok: true, status: 200 };

/** Sends what is answered one after the other; tells how often and what was asked before each. */
async function tries(
  answers: readonly ContactResult[],
  {
    retries = 2,
    isOnline = true,
    again = (): boolean => true,
    signal = new AbortController().signal,
  } = {},
) {
  const asked: Retry[] = [];
  let sent = 0;
  const result = await sendTries(
    () => Promise.resolve(answers[Math.min(sent++, answers.length - 1)] ?? arrived),
    {
      retries,
      signal,
      isOnline: () => isOnline,
      again: (retry) => {
        asked.push(retry);
        return again();
      },
    },
  );
  return { result, sent, asked };
}

describe('Tries at a message', () => {
  it('are one when it arrives', async () => {
    expect(await tries([arrived])).to.deep.equal({ result: arrived, sent: 1, asked: [] });
  });

  it('go on where the server asks to come back, until it arrives', async () => {
    const { result, sent, asked } = await tries([busy, busy, arrived]);
    expect({ result, sent }).to.deep.equal({ result: arrived, sent: 3 });
    expect(asked).to.deep.equal([
      { attempt: 1, delay: 0 },
      { attempt: 2, delay: 0 },
    ]);
  });

  it('end with what came last', async () => {
    expect(await tries([busy], { retries: 1 })).to.include({ result: busy, sent: 2 });
  });

  it('are one where nobody wants more', async () => {
    expect(await tries([busy], { retries: 0 })).to.include({ sent: 1 });
    expect(await tries([busy], { again: () => false })).to.include({ result: busy, sent: 1 });
  });

  for (const [name, result] of [
    ['503 without a word of when', failure('server', { status: 503 })],
    ['429 without a word of when', failure('rate-limit', { status: 429 })],
    ['silence', failure('timeout')],
    ['a broken line', failure('network')],
    ['500', failure('server', { status: 500, retryAfterMs: 0 })],
    ['an answer that is not understood', failure('unknown', { status: 200 })],
    ['more than ten seconds', failure('rate-limit', { status: 429, retryAfterMs: 30_000 })],
  ] as const)
    it(`are one after ${name}: a second may bring it twice, or come too late`, async () => {
      expect(await tries([result])).to.deep.equal({ result, sent: 1, asked: [] });
    });

  it('are one while there is no connection', async () => {
    const offline = failure('offline', { outcome: 'not-sent' });
    expect(await tries([offline], { isOnline: false })).to.include({ sent: 1 });
  });

  it('end when somebody stops them', async () => {
    const stop = new AbortController();
    const later = failure('server', { status: 503, retryAfterMs: 9000 });
    const again = () => {
      queueMicrotask(() => {
        stop.abort();
      });
      return true;
    };
    const { result, sent } = await tries([later], { again, signal: stop.signal });
    expect(sent).to.equal(1);
    expect(result).to.include({ ok: false, kind: 'aborted' });
  });
});

describe('The weight of a body', () => {
  it('is that of its bytes, not of its letters', () => {
    expect(bodyWeight('Ærø')).to.equal(5);
  });

  it('counts files', () => {
    const form = new FormData();
    form.append('plan', new File(['x'.repeat(70_000)], 'plan.txt'));
    expect(bodyWeight(form)).to.be.above(70_000);
  });
});
