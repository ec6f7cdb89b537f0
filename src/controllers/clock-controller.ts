import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

const MINUTE = 60_000;

/** The time, with a new render at every full minute while the host is on the page. */
export class ClockController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get now(): Date {
    return new Date();
  }

  hostConnected(): void {
    if (isServer) return;
    this.#host.requestUpdate();
    const tick = () => {
      this.hostConnected();
    };
    this.#timer = setTimeout(tick, MINUTE - (Date.now() % MINUTE));
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
