import { messageDigest } from './message-digest.js';
import type { ReceivedMessage } from './received-message.js';
import type { SubmissionStore } from './submission-store.js';

/** Stores or forwards a message. What it resolves with does not matter; rejecting means: not done. */
export type Deliver = (message: ReceivedMessage) => unknown;

/**
 * Gives each hook a message once, and once more only if it failed, however often it is sent.
 * @returns the causes of what failed
 */
export async function deliverOnce(
  message: ReceivedMessage,
  hooks: readonly Deliver[],
  store: SubmissionStore,
): Promise<unknown[]> {
  const key = `${message.id} ${await messageDigest(message)}`;
  const outcomes = await Promise.allSettled(
    hooks.map((hook, index) =>
      store.once(`${key} ${String(index)}`, async () => {
        await hook(message);
      }),
    ),
  );
  return outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
}
