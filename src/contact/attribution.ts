import { isHttp, toUrl } from '../platform/safe-url.js';

/** What is remembered of a visit: `sessionStorage`, or anything that keeps texts by name. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

export type Attribution = Readonly<Record<string, string>>;

/** Parameters that advertisers and newsletters put into the links to a page. */
const PARAMETERS = [
  ...['utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content', 'utm_id'],
  ...['gclid', 'gbraid', 'wbraid', 'fbclid', 'msclkid', 'li_fat_id'],
];
const KEY = 'letterbox-attribution';
const LONGEST = 300;

interface Visit {
  /** Address of the page, query included. */
  readonly page: string;
  /** Address of the page before, as `document.referrer` has it. */
  readonly referrer: string;
}

/** How a visitor came to this page. A way inside the site says nothing, unless its link was marked. */
export function attributionOf({ page, referrer }: Visit): Attribution {
  const here = new URL(page);
  const marks = PARAMETERS.flatMap((name) => {
    const value = here.searchParams.get(name)?.slice(0, LONGEST);
    return value ? [[name, value] as const] : [];
  });
  const from = toUrl(referrer);
  const isInside = from?.origin === here.origin;
  if (isInside && marks.length === 0) return {};
  return {
    ...Object.fromEntries(marks),
    // Without their queries, which may hold what is nobody's business.
    ...(from && isHttp(from) && !isInside && { referrer: bare(from) }),
    landing_page: bare(here),
  };
}

const bare = ({ origin, pathname }: URL) => (origin + pathname).slice(0, LONGEST);

/**
 * How a visitor came to the site at first, remembered for the visit. Ask only when the visitor agreed
 * to be remembered, where that is asked for.
 */
export function firstTouch(visit: Visit, memory: Memory | undefined): Attribution {
  const first = remembered(memory);
  if (Object.keys(first).length > 0) return first;
  const now = attributionOf(visit);
  try {
    if (Object.keys(now).length > 0) memory?.setItem(KEY, JSON.stringify(now));
  } catch {
    // Storage that is full or forbidden: this page alone knows then.
  }
  return now;
}

/** Only what could have been written here: other scripts write to the same storage. */
function remembered(memory: Memory | undefined): Attribution {
  try {
    const kept: unknown = JSON.parse(memory?.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(
      Object.entries(kept).flatMap(([name, value]) =>
        [...PARAMETERS, 'referrer', 'landing_page'].includes(name) && typeof value === 'string'
          ? [[name, value.slice(0, LONGEST)]]
          : [],
      ),
    );
  } catch {
    return {};
  }
}
