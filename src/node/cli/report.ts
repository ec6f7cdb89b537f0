import { styleText } from 'node:util';
import type { FeedDiagnostic } from '../../feed/feed-diagnostic.js';
import { toUrl } from '../../platform/safe-url.js';
import { diagnosticAdvice, errorAdvice } from './advice.js';
import { departures } from './departures.js';
import type { FeedReport } from './examine.js';
import { describe } from './overview.js';
import { count, cutEnd, cutStart, printable, WIDTH, wrap } from './terminal.js';

export interface TextOptions {
  /** Every place of a fault, not only the first ones. */
  readonly all: boolean;
  readonly color: boolean;
}

type Severity = FeedDiagnostic['severity'];
type Format = Parameters<typeof styleText>[0];
type Paint = (format: Format, text: string) => string;

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const names = { error: 'error', warning: 'warning', info: 'note' } as const;
const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** Places of one fault that are shown without being asked for. */
const FIRST = 5;

/** A report for people. */
export function textReport(report: FeedReport, { all, color }: TextOptions): string {
  const paint: Paint = (format, text) => (color ? styleText(format, text) : text);
  // The one way by which what others wrote reaches the terminal.
  const safe = JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? printable(value) : value,
  ) as FeedReport;
  const most = all ? Infinity : FIRST;
  const blocks = [
    heading(safe, paint),
    ...(safe.error ? [errorBlock(safe.error, paint)] : []),
    ...severities.flatMap((severity) => diagnosticBlocks(safe, severity, most, paint)),
    ...departureBlock(safe, most, paint),
    ...(safe.url && safe.placeIsGuessed ? [wrap(guessed(safe.url))] : []),
    paint('bold', wrap(summary(safe))),
  ];
  return blocks.join('\n\n');
}

function heading({ source, url, overview }: FeedReport, paint: Paint): string {
  const asked = toUrl(source)?.href;
  const place = asked && url && asked !== url ? `${source}, answered from ${url}` : source;
  if (!overview) return paint('bold', wrap(place));
  const title = overview.title ? [wrap(cutEnd(overview.title, WIDTH))] : [];
  const lines = describe(overview).map((line) => wrap(line, '  '));
  return [paint('bold', wrap(place)), ...title, '', 'What readers see', ...lines].join('\n');
}

function errorBlock(error: NonNullable<FeedReport['error']>, paint: Paint): string {
  const { code, detail, excerpt = [] } = error;
  const { what, mend } = errorAdvice[code];
  return [
    titleOf('error', code, 1, paint),
    wrap([what, detail].filter(Boolean).join(' '), '  '),
    ...excerpt.map((line) => `    ${line}`),
    wrap(`To mend it: ${mend}`, '  '),
  ].join('\n');
}

/** The faults of one severity, each with its words once and its places below them. */
function diagnosticBlocks(
  { diagnostics }: FeedReport,
  severity: Severity,
  most: number,
  paint: Paint,
): string[] {
  const groups = new Map<FeedDiagnostic['code'], FeedDiagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (diagnostic.severity !== severity) continue;
    const group = groups.get(diagnostic.code) ?? [];
    group.push(diagnostic);
    groups.set(diagnostic.code, group);
  }
  return [...groups].map(([code, group]) => {
    const { seen, mend } = diagnosticAdvice[code];
    return [
      titleOf(severity, code, group.length, paint),
      wrap(`Readers see: ${seen}`, '  '),
      wrap(`To mend it: ${mend}`, '  '),
      ...places(group, most, paint),
    ].join('\n');
  });
}

function departureBlock({ issues, diagnostics }: FeedReport, most: number, paint: Paint): string[] {
  const found = departures(issues, diagnostics);
  if (found.length === 0) return [];
  const lines = found.flatMap(({ member, words, paths: [path = '', ...further] }) => {
    if (further.length === 0) return wrap(`${path}: ${words}`, '  ');
    const all = [path, ...further].map((each) => ({ path: each }));
    return [wrap(`${member}: ${words} (${times(all.length)})`, '  '), ...places(all, most, paint)];
  });
  const title = paint('bold', 'Departs from the specification');
  return [[title, 'The elements cope with it; other feed readers may not.', ...lines].join('\n')];
}

function places(
  found: readonly Pick<FeedDiagnostic, 'path' | 'articleId'>[],
  most: number,
  paint: Paint,
): string[] {
  const lines = found.slice(0, most).map(({ path, articleId }) => {
    const place = `    ${path || 'the whole feed'}`;
    const room = WIDTH - place.length - 2;
    const article = articleId && room > 10 ? `  ${cutStart(articleId, room)}` : '';
    return place + paint('dim', article);
  });
  const left = found.length - lines.length;
  return left > 0
    ? [...lines, `    and ${left.toLocaleString('en')} more; --all lists them`]
    : lines;
}

const times = (number: number) => `${number.toLocaleString('en')} times`;

function titleOf(severity: Severity, code: string, number: number, paint: Paint): string {
  const title = paint(['bold', colors[severity]], `${names[severity]}: ${code}`);
  return number > 1 ? `${title} (${times(number)})` : title;
}

const guessed = (url: string) =>
  `Relative addresses are read as if the file stood at ${url}. ` +
  'Say where it will be published with --url <address>.';

function summary({ error, overview, diagnostics, issues }: FeedReport): string {
  const articles = overview?.articles ?? 0;
  const readable = articles ? count(articles, 'article') : 'No article';
  const found = severities.map((severity) => {
    const number = diagnostics.filter((each) => each.severity === severity).length;
    return [number + (error && severity === 'error' ? 1 : 0), names[severity]] as const;
  });
  const departed = departures(issues, diagnostics).flatMap(({ paths }) => paths).length;
  const counts = [...found, [departed, 'departure'] as const]
    .filter(([number]) => number > 0)
    .map(([number, noun]) => count(number, noun));
  const instead = error ? ': readers see what stands between the tags, or a message' : '';
  return `${readable} can be read${instead}. ${counts.join(', ') || 'Nothing to mend'}.`;
}
