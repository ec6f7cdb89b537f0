#!/usr/bin/env node
import { createRequire } from 'node:module';
import { check } from './check.js';
import { UsageError, type Command } from './command.js';
import { endpoint, messages } from './endpoint.js';

const commands = new Map<string, Command>([
  ['check', check],
  ['endpoint', endpoint],
  ['messages', messages],
]);

const help = `letterbox <command>

Commands:
${[...commands].map(([name, { summary }]) => `  ${name.padEnd(11)}${summary}`).join('\n')}

Options:
  --help     this text; letterbox <command> --help tells about one command
  --version  the version of letterbox-elements`;

async function run([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) throw new UsageError(help);
  if (name === '--help' || name === '-h' || name === '--version') {
    console.log(name === '--version' ? version() : help);
    return 0;
  }
  const command = commands.get(name);
  if (!command) throw new UsageError(`There is no command "${name}".\n\n${help}`);
  return command.run(args);
}

function version(): string {
  const load = createRequire(import.meta.url);
  return (load('letterbox-elements/package.json') as { version: string }).version;
}

// Whoever reads the output, such as `head`, may have read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
