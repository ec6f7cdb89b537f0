import { wideFrameWords } from '../i18n/en/wide-frames.js';
import { richProseStyles } from '../styles/prose-rich.js';
import { all, wordsIn } from './prose-plain.js';
import type { ProseStep } from './prose-step.js';

// Tables, listings and tasks: loaded with the first article that holds any.

/** Tables and listings scroll in a frame that the keyboard reaches, so that the page never does. */
const frames: ProseStep = (root, { messages }) => {
  const words = { ...wideFrameWords, ...messages };
  const counts = { table: 0, code: 0 };
  for (const wide of all(root, 'table, pre')) {
    if (wide.parentElement?.closest('table, pre')) continue;
    const frame = document.createElement('div');
    frame.className = 'wide';
    const kind = wide.localName === 'table' ? 'table' : 'code';
    const name = words[kind](++counts[kind]);
    frame.setAttribute('part', kind);
    frame.setAttribute('role', 'region');
    frame.setAttribute('tabindex', '0');
    frame.setAttribute('aria-label', wide.querySelector('caption')?.textContent.trim() || name);
    wide.replaceWith(frame);
    frame.append(wide);
  }
};

/** Boxes of a list of tasks are to be seen, named by their tasks; others asked for what a page wants. */
const boxes: ProseStep = (root) => {
  for (const input of all<HTMLInputElement>(root, 'input')) {
    const item = input.type === 'checkbox' && input.closest('li');
    if (!item) {
      input.remove();
      continue;
    }
    input.disabled = true;
    if (input.matches('[aria-label], [aria-labelledby]')) continue;
    const task = item.cloneNode(true) as HTMLElement;
    for (const list of all(task, 'ul, ol')) list.remove();
    input.setAttribute('aria-label', wordsIn(task));
  }
};

export const steps = [boxes, frames];
export const styles = [richProseStyles];
