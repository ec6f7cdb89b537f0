import { upgraded } from '../platform/safe-url.js';
import { all } from './prose-plain.js';
import type { ProseStep } from './prose-step.js';

/** Pictures, sound and films: fetched by https, late, and without telling from where. */
export const media: ProseStep = (root, { baseUrl }) => {
  for (const name of ['src', 'poster'])
    for (const element of all(root, `[${name}^="http:"]`))
      element.setAttribute(name, upgraded(element.getAttribute(name) ?? '', baseUrl));
  for (const element of all(root, '[srcset*="http:"]')) {
    const candidates = (element.getAttribute('srcset') ?? '').split(', ');
    const secure = candidates.map((candidate) => upgraded(candidate, baseUrl));
    element.setAttribute('srcset', secure.join(', '));
  }
  for (const image of all(root, 'img')) {
    if (!image.hasAttribute('src') || isPixel(image)) {
      image.remove();
      continue;
    }
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
    image.setAttribute('referrerpolicy', 'no-referrer');
  }
  for (const player of all<HTMLMediaElement>(root, 'audio, video')) player.controls = true;
};

/** Whether a picture is too small to see: it counts readers. */
const isPixel = (image: Element) =>
  ['width', 'height'].some((name) => Number.parseInt(image.getAttribute(name) ?? '9', 10) <= 2);
