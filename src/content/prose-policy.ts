import type { SanitizePolicy } from '../platform/sanitize-policy.js';

const words = (list: string) => list.trim().split(/\s+/);

/** What an article's body may hold. Everything else is taken out. */
export const prosePolicy: SanitizePolicy = {
  elements: words(`
    a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em
    figcaption figure h1 h2 h3 h4 h5 h6 hr i img input ins kbd li mark ol p picture pre q rp rt ruby s
    samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul
    var wbr audio video track
    math semantics mrow mi mn mo ms mtext mspace msup msub msubsup mfrac msqrt mroot mover munder
    munderover mtable mtr mtd mstyle mpadded mphantom menclose mmultiscripts mprescripts
  `),
  attributes: words(`
    abbr alt checked cite class colspan controls datetime dir disabled headers height href id kind label
    lang loop muted open poster preload rel reversed rowspan scope sizes span src srclang srcset start
    title type value width
    role aria-describedby aria-details aria-hidden aria-label aria-labelledby aria-level
    display mathvariant stretchy fence separator columnalign linethickness accent
  `),
  dropped: words(`
    script style template noscript iframe object embed applet frame frameset noframes noembed xmp
    plaintext svg form button select option optgroup textarea datalist fieldset legend output meter
    progress title head dialog canvas annotation annotation-xml portal slot
  `),
};

/** Classes that carry meaning; any other is a generator's own and goes. */
export const proseClasses =
  /^(?:language-[\w+#.-]{1,40}|footnotes?|footnote-(?:ref|backref)|contains-task-list|task-list-item|pull-?quote)$/;
