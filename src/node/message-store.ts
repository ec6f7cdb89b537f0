import type { ReceivedMessage } from './received-message.js';

/** Where messages are kept. What `add` has resolved for is there for good, and there once. */
export interface MessageStore {
  /** Keeps a message; the same one again changes nothing. Fit for an endpoint's `deliver`. */
  readonly add: (message: ReceivedMessage) => Promise<void>;
  /** What is kept, in the order in which it came. */
  readonly list: () => Promise<ReceivedMessage[]>;
  readonly close: () => Promise<void>;
}
