/** Whether the captcha's service knows a token. What it throws means that nobody can say. */
export type VerifyCaptcha = (token: string, request: Request) => boolean | Promise<boolean>;

/** What the services call their tokens. */
const TOKENS = [
  'cf-turnstile-response',
  'g-recaptcha-response',
  'h-captcha-response',
  'frc-captcha-response',
  'cap-token',
  'altcha',
];

/** So that a flood of tokens does not fill the memory; the oldest are forgotten first. */
const MOST = 10_000;
const LONGEST = 20_000;

/**
 * Asks about a token once: a repeat of the same submission gets the first answer, as services call
 * a token spent after it. Another submission with the same token has none of its own.
 * @returns what speaks for a machine
 */
export function captchaCheck(verify: VerifyCaptcha) {
  const asked = new Map<string, { readonly id: string; readonly isHuman: Promise<boolean> }>();

  function ask(token: string, id: string, request: Request): Promise<boolean> {
    const known = asked.get(token);
    if (known) return known.id === id ? known.isHuman : Promise.resolve(false);
    const [oldest] = asked.keys();
    if (oldest !== undefined && asked.size >= MOST) asked.delete(oldest);
    const isHuman = Promise.resolve(token).then((its) => verify(its, request));
    asked.set(token, { id, isHuman });
    isHuman.catch(() => asked.delete(token));
    return isHuman;
  }

  return async (
    answers: Readonly<Record<string, unknown>>,
    id: string,
    request: Request,
  ): Promise<string[]> => {
    const token = TOKENS.map((name) => answers[name]).find((said) => typeof said === 'string');
    if (!token || token.length > LONGEST) return ['captcha'];
    try {
      return (await ask(token, id, request)) ? [] : ['captcha'];
    } catch (error) {
      console.error('A captcha could not be verified.', error);
      return ['captcha-unknown'];
    }
  };
}
