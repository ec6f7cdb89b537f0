// What a card needs whose office comes from a feed. One that describes its office itself does without.
import { FeedController } from '../../controllers/feed-controller.js';
import { feedOffices } from '../../feed/read-extension.js';
import type { Office } from '../../office/office.js';

/** The feed that a card's office stands in. */
export class OfficeFeed extends FeedController {
  get offices(): readonly Office[] {
    return this.feed ? feedOffices(this.feed) : [];
  }
}
