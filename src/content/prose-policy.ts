import { settleCandidates, settleLink, settleMedia } from '../platform/sanitize-addresses.js';
import { foreignNames, inMath } from '../platform/sanitize-foreign.js';
import type { SanitizePolicy } from '../platform/sanitize-policy.js';

const words = (list: string) => list.trim().split(/\s+/);

/** What an article's body may hold. Everything else is taken out. */
export const prosePolicy: SanitizePolicy = {
  elements: words(`
    a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del
    details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img input ins
    kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strong sub
    summary sup table tbody td tfoot th thead time tr u ul var wbr audio video track
    x-iframe
  `),
  math: words(`
    math semantics merror mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder
    munderover mtable mtr mtd mstyle mpadded mphantom menclose mmultiscripts mprescripts none
  `).map(inMath),
  attributes: words(`
    abbr align alt checked class colspan controls datetime dir disabled headers height hidden href id
    kind label lang loop muted name open poster preload rel reversed rowspan scope sizes span src srclang srcset
    start title type value width
    role aria-describedby aria-details aria-hidden aria-label aria-labelledby aria-level
    display mathvariant stretchy fence separator columnalign linethickness accent
  `),
  addresses: new Map([
    ['href', settleLink],
    ['src', settleMedia],
    ['poster', settleMedia],
    ['srcset', settleCandidates],
  ]),
  lists: ['srcset'],
  foreign: foreignNames,
  dropped: words(`
    script style template noscript iframe object embed applet frame frameset noframes noembed xmp
    plaintext svg form button select option optgroup textarea datalist fieldset legend output meter
    progress title base link meta dialog canvas annotation annotation-xml portal slot
  `),
};
