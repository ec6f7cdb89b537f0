import { Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { ContactSettings } from '../../contact/contact-settings.js';
import { loadFeed } from '../../feed/load-feed.js';
import { feedContact } from '../../feed/read-extension.js';
import { labelledList } from '../../templates/labelled-list.js';
import type { FormTies } from './form-host.js';
import { settingsStyles } from './settings.styles.js';

/** What a feed says about the form, and how its highlights look. */
interface LoadedSettings extends ContactSettings {
  readonly highlightList: TemplateResult | symbol;
}

/** What the feed that a form's `src` names says about the form. */
export class SettingsController {
  readonly #task: Task<readonly [string | undefined], LoadedSettings | undefined>;

  constructor(
    host: ReactiveControllerHost & { src: string | undefined },
    { adopt }: Pick<FormTies, 'adopt'>,
  ) {
    adopt(settingsStyles);
    this.#task = new Task(host, {
      args: () => [host.src] as const,
      task: ([src], { signal }) => (src ? loadSettings(src, signal) : undefined),
    });
  }

  get value(): LoadedSettings | undefined {
    return this.#task.value;
  }

  get isPending(): boolean {
    return this.#task.status < TaskStatus.COMPLETE;
  }
}

/** Reads a feed's settings. The form does without when the feed does not come. */
async function loadSettings(src: string, signal: AbortSignal): Promise<LoadedSettings | undefined> {
  try {
    const url = new URL(src, document.baseURI).href;
    const settings = feedContact(await loadFeed(url, { signal }));
    return (
      settings && { ...settings, highlightList: labelledList(settings.highlights, 'highlights') }
    );
  } catch {
    return undefined;
  }
}
