import { parseArgs } from 'node:util';
import { UsageError, type Command } from './command.js';
import { examine, hasErrors, type FeedReport } from './examine.js';
import { jsonReport } from './json-report.js';
import { isAddress } from './read-source.js';
import { textReport } from './report.js';

const usage = `letterbox check [options] <file or URL> [...more]

Tells what readers will see of a feed, what is wrong with it and how to mend
it. A file named - is what comes in by standard input.

Options:
  --all            every place of a fault, not only the first five
  --json           a report for programs
  --url <address>  where a file will be published: relative addresses in it
                   are relative to that
  --help           this text

Exit code: 0, 1 if there are errors, 2 if the command was typed wrongly.`;

export const check: Command = {
  summary: 'tells what is wrong with a feed and how to mend it',

  async run(args) {
    const { values, positionals: sources } = parse(args);
    const { all, json, url, help } = values;
    if (help) {
      console.log(usage);
      return 0;
    }
    if (!sources[0]) throw new UsageError(`Which feed? Name a file or a URL.\n\n${usage}`);
    if (url !== undefined && !isAddress(url))
      throw new UsageError(`--url needs an address such as https://publisher.example/feed.json.`);
    if (url !== undefined && (sources.length > 1 || isAddress(sources[0])))
      throw new UsageError('--url tells where one file will be published, and goes with one file.');

    const color = process.stdout.isTTY && !process.env.NO_COLOR;
    const reports: FeedReport[] = [];
    for (const source of sources) {
      const report = await examine(source, url);
      const separator = reports.push(report) > 1 ? '\n\n' : '';
      if (!json) console.log(separator + textReport(report, { all, color }));
    }
    if (json) console.log(jsonReport(reports));
    return reports.some(hasErrors) ? 1 : 0;
  },
};

function parse(args: readonly string[]) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { all: flag, json: flag, url: { type: 'string' }, help: { ...flag, short: 'h' } },
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ', 1);
    throw new UsageError(`${sentence ?? ''}.\n\n${usage}`);
  }
}
