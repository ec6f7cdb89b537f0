/**
 * Holds the one token that is good now, and gives it away once. A message that wants one while none is
 * there waits for the next.
 */
export class TokenBox {
  #token = '';
  readonly #waiting = new Set<(token: string) => void>();

  get isEmpty(): boolean {
    return this.#token === '';
  }

  /** A new token. Whoever waits longest gets it. */
  readonly put = (token: string): void => {
    if (!token) return;
    const [next] = this.#waiting;
    if (!next) {
      this.#token = token;
      return;
    }
    this.#waiting.delete(next);
    next(token);
  };

  /** The token is good no more. */
  readonly clear = (): void => {
    this.#token = '';
  };

  /**
   * Takes the token, which is spent with that.
   * @throws the reason of `signal`, when that aborts before a token has come
   */
  take(signal: AbortSignal): Promise<string> {
    const token = this.#token;
    this.#token = '';
    if (token) return Promise.resolve(token);
    return new Promise((resolve, reject) => {
      const give = (next: string) => {
        signal.removeEventListener('abort', giveUp);
        resolve(next);
      };
      const giveUp = () => {
        this.#waiting.delete(give);
        reject(signal.reason as Error);
      };
      if (signal.aborted) {
        giveUp();
        return;
      }
      this.#waiting.add(give);
      signal.addEventListener('abort', giveUp);
    });
  }
}
