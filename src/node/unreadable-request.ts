/** Why a request holds no message, as an HTTP status and a sentence for whoever sent it. */
export class UnreadableRequest extends Error {
  readonly status: 400 | 413 | 415;

  constructor(status: UnreadableRequest['status'], message: string) {
    super(message);
    this.status = status;
  }
}
