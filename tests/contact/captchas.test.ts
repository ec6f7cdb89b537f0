import { expect } from '@open-wc/testing';
import { isCaptchaName, loadCaptcha, type CaptchaName } from '../../src/contact/captcha/index.js';
import { TokenBox } from '../../src/contact/captcha/token-box.js';

type Settings = Record<string, ((said?: unknown) => void) | undefined>;

/** A captcha that behaves like the documented one, and whose visitor the test is. */
interface FakeCaptcha {
  readonly page: object;
  readonly place: HTMLElement;
  readonly solve: (token: string) => void;
  readonly expire: () => void;
  readonly fail: () => void;
  /** What was asked of it, in order. */
  readonly calls: string[];
}

/** As Turnstile, reCAPTCHA and hCaptcha are called. */
function explicit(name: string, { isLate = false } = {}): FakeCaptcha {
  const calls: string[] = [];
  let settings: Settings = {};
  const api = {
    render: (_place: HTMLElement, given: Settings) => {
      settings = given;
      calls.push(`render ${String(given.sitekey)}`);
      return 7;
    },
    reset: (widget: number) => calls.push(`reset ${String(widget)}`),
    remove: (widget: number) => calls.push(`remove ${String(widget)}`),
  };
  const page: Record<string, unknown> = { [name]: api };
  if (isLate)
    page[name] = {
      ready: (call: () => void) => {
        page[name] = {
          ...api,
          ready: (again: () => void) => {
            again();
          },
        };
        call();
      },
    };
  return {
    page,
    place: document.createElement('div'),
    calls,
    solve: (token) => settings.callback?.(token),
    expire: () => settings['expired-callback']?.(),
    fail: () => settings['error-callback']?.('x'),
  };
}

function friendly(): FakeCaptcha {
  const calls: string[] = [];
  const place = document.createElement('div');
  const tell = (name: string, detail: object = {}) => {
    place.dispatchEvent(new CustomEvent(`frc:widget.${name}`, { detail }));
  };
  const createWidget = ({ sitekey }: { sitekey: string }) => {
    calls.push(`render ${sitekey}`);
    return {
      addEventListener: place.addEventListener.bind(place),
      reset: () => calls.push('reset 7'),
      destroy: () => calls.push('remove 7'),
    };
  };
  return {
    page: { frcaptcha: { createWidget } },
    place,
    calls,
    solve: (response) => {
      tell('complete', { response });
    },
    expire: () => {
      tell('expire');
    },
    fail: () => {
      tell('error');
    },
  };
}

type Told = readonly [name: string, detail: object];

/** As ALTCHA and Cap are: elements with methods and events. */
function element(
  method: 'verify' | 'solve',
  told: { solve: (token: string) => Told; expire: Told; fail: Told },
): FakeCaptcha {
  const calls: string[] = [];
  const methods = { reset: () => calls.push('reset 7'), [method]: () => Promise.resolve() };
  const place = Object.assign(document.createElement('div'), methods);
  const tell = ([name, detail]: Told) => {
    place.dispatchEvent(new CustomEvent(name, { detail }));
  };
  return {
    page: {},
    place,
    calls,
    solve: (token) => {
      tell(told.solve(token));
    },
    expire: () => {
      tell(told.expire);
    },
    fail: () => {
      tell(told.fail);
    },
  };
}

const captchas: Readonly<Record<CaptchaName, { field: string; fake: () => FakeCaptcha }>> = {
  turnstile: { field: 'cf-turnstile-response', fake: () => explicit('turnstile') },
  recaptcha: {
    field: 'g-recaptcha-response',
    fake: () => explicit('grecaptcha', { isLate: true }),
  },
  hcaptcha: { field: 'h-captcha-response', fake: () => explicit('hcaptcha') },
  'friendly-captcha': { field: 'frc-captcha-response', fake: friendly },
  altcha: {
    field: 'altcha',
    fake: () =>
      element('verify', {
        solve: (payload) => ['statechange', { state: 'verified', payload }],
        expire: ['statechange', { state: 'expired' }],
        fail: ['statechange', { state: 'error' }],
      }),
  },
  cap: {
    field: 'cap-token',
    fake: () =>
      element('solve', {
        solve: (token) => ['solve', { token }],
        expire: ['reset', {}],
        fail: ['error', { code: 'network_error' }],
      }),
  },
};

async function started(name: CaptchaName) {
  const fake = captchas[name].fake();
  const captcha = await loadCaptcha(name);
  const box = new TokenBox();
  let failures = 0;
  const hooks = {
    onToken: box.put,
    onExpired: box.clear,
    onError: () => {
      failures++;
    },
  };
  const widget = await captcha.start(
    fake.place,
    { ...hooks, siteKey: 'k1', language: 'da-DK' },
    fake.page,
  );
  return { fake, captcha, box, widget, failures: () => failures };
}

const soon = () => AbortSignal.timeout(2000);

for (const [name, { field }] of Object.entries(captchas) as [CaptchaName, { field: string }][])
  describe(`${name}:`, () => {
    it(`${name}: its token goes under its own name`, async () => {
      const { captcha, fake, box } = await started(name);
      expect(captcha.field).to.equal(field);
      fake.solve('t1');
      expect(await box.take(soon())).to.equal('t1');
    });

    it(`${name}: a token goes with one message only`, async () => {
      const { fake, box } = await started(name);
      fake.solve('t1');
      await box.take(soon());
      expect(box.isEmpty).to.equal(true);
    });

    it(`${name}: a token that comes late is waited for`, async () => {
      const { fake, box } = await started(name);
      const taken = box.take(soon());
      fake.solve('t1');
      expect(await taken).to.equal('t1');
      expect(box.isEmpty).to.equal(true);
    });

    it(`${name}: a token that is too old is not sent`, async () => {
      const { fake, box } = await started(name);
      fake.solve('t1');
      fake.expire();
      expect(box.isEmpty).to.equal(true);
      fake.solve('t2');
      expect(await box.take(soon())).to.equal('t2');
    });

    it(`${name}: after a message that failed another token is asked for`, async () => {
      const { fake, box, widget } = await started(name);
      fake.solve('t1');
      widget.renew();
      expect(box.isEmpty).to.equal(true);
      expect(fake.calls).to.include('reset 7');
      fake.solve('t2');
      expect(await box.take(soon())).to.equal('t2');
    });

    it(`${name}: nothing is heard of it once it is taken away`, async () => {
      const { fake, box, widget } = await started(name);
      widget.remove();
      if (name === 'altcha' || name === 'cap') fake.solve('t1');
      else if (name !== 'recaptcha') expect(fake.calls).to.include('remove 7');
      expect(box.isEmpty).to.equal(true);
    });

    it(`${name}: a failure is told`, async () => {
      const { fake, failures } = await started(name);
      fake.fail();
      expect(failures()).to.equal(1);
    });

    it(`${name}: its script comes by https, for the language of the page`, async () => {
      const { script } = await loadCaptcha(name);
      expect(new URL(script('da&x=1')).protocol).to.equal('https:');
      expect(script('da&x=1')).not.to.contain('da&x=1');
    });

    if (name !== 'altcha' && name !== 'cap')
      for (const page of [{}, { turnstile: 1, grecaptcha: {}, hcaptcha: null, frcaptcha: 'x' }])
        it(`${name}: a script that did not come is told: ${JSON.stringify(page)}`, async () => {
          const { start } = await loadCaptcha(name);
          const options = {
            siteKey: 'k1',
            language: 'en',
            onToken: () => undefined,
            onExpired: () => undefined,
            onError: () => undefined,
          };
          const failed = await start(document.createElement('div'), options, page).catch(
            (error: unknown) => error,
          );
          expect(failed).to.be.instanceOf(Error);
        });
  });

describe('A token', () => {
  it('is given up waiting for when the message is stopped', async () => {
    const box = new TokenBox();
    const stop = new AbortController();
    const taken = box.take(stop.signal).catch((error: unknown) => error);
    stop.abort(new Error('stopped'));
    expect(await taken).to.include({ message: 'stopped' });
    box.put('t1');
    expect(await box.take(soon())).to.equal('t1');
  });

  it('is not waited for by a message that was stopped before', async () => {
    const failed = await new TokenBox()
      .take(AbortSignal.abort(new Error('stopped')))
      .catch((error: unknown) => error);
    expect(failed).to.include({ message: 'stopped' });
  });

  it('goes to one of two messages that wait', async () => {
    const box = new TokenBox();
    const both = [box.take(soon()), box.take(soon())];
    box.put('t1');
    box.put('t2');
    expect(await Promise.all(both)).to.deep.equal(['t1', 't2']);
  });

  it('that is empty is none', () => {
    const box = new TokenBox();
    box.put('');
    expect(box.isEmpty).to.equal(true);
  });
});

describe('The name of a captcha', () => {
  for (const name of ['constructor', 'Turnstile', '', '../turnstile'])
    it(`is not “${name}”`, () => {
      expect(isCaptchaName(name)).to.equal(false);
    });
});
