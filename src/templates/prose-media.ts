// Pictures, sound and films, in an article's body and above it. Loaded with the first article that
// has any.
import { html, nothing, type TemplateResult } from 'lit';
import type { Article, Author } from '../feed/feed.js';
import { upgraded } from '../platform/safe-url.js';
import { pictureStyles, proseMediaStyles } from '../styles/prose-media.js';
import { precede } from './prose-precede.js';
import { all, type ProseStep } from './prose-step.js';

/** The article's picture; one that was taken from the body is shown where it stands. */
export function cover({ image }: Article): TemplateResult | typeof nothing {
  if (!image) return nothing;
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

export function avatar(author: Author): TemplateResult | typeof nothing {
  if (!author.avatar) return nothing;
  return html`<img
    class="avatar"
    part="avatar"
    src=${author.avatar}
    alt=""
    width="44"
    height="44"
    referrerpolicy="no-referrer"
    @error=${fade}
  />`;
}

function hide(event: Event): void {
  (event.currentTarget as HTMLElement).hidden = true;
}

/** Keeps the place of a face that does not come. */
function fade(event: Event): void {
  (event.currentTarget as HTMLElement).style.visibility = 'hidden';
}

/** Fetched by https, late, without telling from where, and once. */
const media: ProseStep = (root, { baseUrl, picture }) => {
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
  const [first] = all(root, 'img');
  if (first && first.getAttribute('src') === picture && !precede(root, first))
    (first.closest('figure') ?? first).remove();
};

/** Whether a picture is too small to see: it counts readers. */
const isPixel = (image: Element) =>
  ['width', 'height'].some((name) => Number.parseInt(image.getAttribute(name) ?? '9', 10) <= 2);

export const steps = [media];
export const styles = [proseMediaStyles];
/** Of what stands above the body. */
export const viewStyles = [pictureStyles];
