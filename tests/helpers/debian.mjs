// Programs of this machine, and how to get those that are missing.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these commands that is on the PATH. */
export const onPath = (...commands) =>
  commands
    .flatMap((command) => process.env.PATH.split(delimiter).map((folder) => join(folder, command)))
    .find(isExecutable);

export const installCommand = (packages) =>
  `apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/** Installs packages where that can be done unasked: on Debian, as root. Whoever calls looks again. */
export function tryInstall(packages, names) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return;
  const install = installCommand(packages);
  console.log(`Missing: ${names}. Running ${install}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', install.split(' ').slice(1), options);
  } catch {
    // what could not be installed is named by the caller
  }
}
