// Pictures, sound and films, in an article's body and above it, and what else a byline may have. Loaded
// with the first article that has any.
import { html, nothing, type TemplateResult } from 'lit';
import type { Article } from '../feed/feed.js';
import { upgraded } from '../platform/safe-url.js';
import { pictureStyles, proseMediaStyles } from '../styles/prose-media.js';
import { all } from './prose-plain.js';
import type { ProseStep } from './prose-step.js';

export { person, tags, updated } from './byline-parts.js';

/** The article's picture; one that was taken from the body is shown where it stands. */
export function cover(
  { image }: Article,
  show: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  if (!image || !show.has('image')) return nothing;
  return html`<img
    class="cover"
    part="image"
    src=${image.url}
    alt=${image.alt ?? ''}
    width=${image.width ?? nothing}
    height=${image.height ?? nothing}
    referrerpolicy="no-referrer"
    @error=${hide}
  />`;
}

function hide(event: Event): void {
  (event.currentTarget as HTMLElement).hidden = true;
}

/** Fetched by https, late, and without telling from where. */
const media: ProseStep = (root, { baseUrl }) => {
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

export const steps = [media];
export const styles = [proseMediaStyles];
/** Of what stands above the body. */
export const viewStyles = [pictureStyles];
