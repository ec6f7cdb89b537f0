/** Why a request holds no message, as an HTTP status and a sentence for whoever sent it. */
export class UnreadableRequest extends Error {
  constructor(
    readonly status: 400 | 413 | 415,
    message: string,
  ) {
    super(message);
  }
}
