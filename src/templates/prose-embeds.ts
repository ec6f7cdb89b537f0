import { EmbedActivateEvent } from '../events/embed-events.js';
import { embedWords } from '../i18n/en/embeds.js';
import type { EmbedMessages } from '../i18n/messages.js';
import { isHttp, toUrl } from '../platform/safe-url.js';
import { words } from '../platform/words.js';
import { embedStyles } from '../styles/prose-embeds.js';
import { all } from './prose-plain.js';
import type { ProseStep } from './prose-step.js';

/** Something from another site that an article shows in a frame. */
interface Embed {
  /** What the frame loads. */
  readonly frame: string;
  /** The same to be opened by itself. */
  readonly page: string;
  /** Whose it is. */
  readonly site: string;
}

/** Sites whose frames work without cookies, given what an article names. */
const sites: readonly ((url: URL) => Embed | undefined)[] = [
  ({ hostname, pathname }) => {
    if (!/^(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com$/.test(hostname)) return undefined;
    const id = /^\/embed\/([\w-]{6,20})$/.exec(pathname)?.[1];
    if (!id) return undefined;
    return {
      frame: `https://www.youtube-nocookie.com/embed/${id}`,
      page: `https://www.youtube.com/watch?v=${id}`,
      site: 'YouTube',
    };
  },
  ({ hostname, pathname }) => {
    const id = hostname === 'player.vimeo.com' && /^\/video\/(\d+)$/.exec(pathname)?.[1];
    if (!id) return undefined;
    return {
      frame: `https://player.vimeo.com/video/${id}?dnt=1`,
      page: `https://vimeo.com/${id}`,
      site: 'Vimeo',
    };
  },
];

/**
 * Frames of other sites, under the name that the sanitiser leaves them: known and listed ones become
 * a button that loads them, so that nothing is asked of another site before; others become a link.
 */
const embeds: ProseStep = (root, { embeds: how = 'click', embedHosts, messages }) => {
  const said = { ...embedWords, ...messages };
  const hosts = words(embedHosts);
  for (const place of all(root, 'x-iframe')) {
    const url = toUrl(place.getAttribute('src') ?? '');
    const title = (place.title || place.getAttribute('aria-label') || '').trim();
    if (!url || !isHttp(url) || how === 'none') {
      place.remove();
      continue;
    }
    const known = find(url, hosts);
    const embed = known ?? { frame: url.href, page: url.href, site: url.host };
    const box = document.createElement('div');
    box.className = 'embed';
    box.part.add('embed');
    const link = document.createElement('a');
    link.href = embed.page;
    link.append(
      known && how === 'click' ? said.openAt(embed.site) : title || said.openAt(embed.site),
    );
    if (known && how === 'click') {
      box.style.aspectRatio = ratioOf(place);
      box.append(poster(embed, title, said, box));
    }
    box.append(link);
    place.replaceWith(box);
  }
};

function find(url: URL, hosts: ReadonlySet<string>): Embed | undefined {
  for (const site of sites) {
    const embed = site(url);
    if (embed) return embed;
  }
  return url.protocol === 'https:' && hosts.has(url.host)
    ? { frame: url.href, page: url.href, site: url.host }
    : undefined;
}

function ratioOf(place: Element): string {
  const [width, height] = ['width', 'height'].map((name) => Number(place.getAttribute(name)));
  return width && height ? `${String(width)} / ${String(height)}` : '16 / 9';
}

function poster(embed: Embed, title: string, words: EmbedMessages, box: HTMLElement) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'play';
  const name = document.createElement('span');
  name.dir = 'auto';
  name.append(words.play(title, embed.site));
  button.append(name);
  button.addEventListener('click', () => {
    if (!button.dispatchEvent(new EmbedActivateEvent({ url: embed.frame }))) return;
    const frame = document.createElement('iframe');
    // A frame of the page's own origin could take a sandbox off that lets it be of that origin.
    const isForeign = new URL(embed.frame).origin !== location.origin;
    frame.sandbox.add('allow-scripts', 'allow-popups', 'allow-presentation');
    if (isForeign) frame.sandbox.add('allow-same-origin');
    frame.allow = 'fullscreen; picture-in-picture; encrypted-media';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.title = title || embed.site;
    frame.src = embed.frame;
    box.replaceChildren(frame);
    frame.focus();
  });
  return button;
}

export const steps = [embeds];
export const styles = [embedStyles];
