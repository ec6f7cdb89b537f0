// Where the three engines are on this machine, and how to get them there.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first of these commands that is on the PATH. */
const onPath = (...commands) =>
  commands
    .flatMap((command) => process.env.PATH.split(delimiter).map((folder) => join(folder, command)))
    .find(isExecutable);

/** MiniBrowser is no command: it lives in the folder of its library, one for each architecture. */
const findMiniBrowser = () => {
  const libraries = existsSync('/usr/lib') ? readdirSync('/usr/lib') : [];
  return libraries
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((version) =>
        join('/usr/lib', folder, version, 'MiniBrowser'),
      ),
    )
    .find(isExecutable);
};

/** Each program, how to find it, the variable that names it by hand, and the Debian package that holds it. */
const PROGRAMS = {
  chromium: [
    {
      name: 'Chromium',
      variable: 'CHROMIUM',
      find: () => onPath('chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'),
      packages: ['chromium'],
    },
  ],
  firefox: [
    {
      name: 'Firefox',
      variable: 'FIREFOX',
      find: () => onPath('firefox-esr', 'firefox'),
      packages: ['firefox-esr'],
    },
  ],
  webkit: [
    {
      name: 'WebKitWebDriver',
      variable: 'WEBKIT_DRIVER',
      find: () => onPath('WebKitWebDriver'),
      packages: ['webkit2gtk-driver'],
    },
    {
      name: 'MiniBrowser',
      variable: 'MINI_BROWSER',
      find: findMiniBrowser,
      packages: ['webkit2gtk-driver'],
    },
    {
      name: 'Xvfb',
      variable: 'XVFB',
      find: () => onPath('Xvfb'),
      packages: ['xvfb', 'xauth'],
    },
  ],
};

const locate = ({ variable, find }) => process.env[variable] ?? find();

/** The path of one program, by the name it has above. */
export function browserPath(name) {
  const program = Object.values(PROGRAMS)
    .flat()
    .find((candidate) => candidate.name === name);
  const path = locate(program);
  if (!path) {
    throw new Error(
      `${name} is not on this machine. Install it (Debian: ${program.packages.join(' ')}), ` +
        `or set ${program.variable} to its path.`,
    );
  }
  return path;
}

const missing = (engines) =>
  engines.flatMap((engine) => PROGRAMS[engine]).filter((program) => !locate(program));

/** Installs what is missing where that can be done unasked (Debian, as root), and throws otherwise. */
export function ensureBrowsers(engines = ENGINES) {
  const absent = missing(engines);
  if (absent.length === 0) return;

  const packages = [...new Set(absent.flatMap((program) => program.packages))];
  const names = absent.map(({ name }) => name).join(', ');
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  const canInstall = process.getuid?.() === 0 && onPath('apt-get');
  if (canInstall) {
    console.log(`Missing: ${names}. Running ${install}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const options = { env, stdio: ['ignore', 'ignore', 'inherit'] };
    try {
      execFileSync('apt-get', ['update'], options);
      execFileSync('apt-get', install.split(' ').slice(1), options);
    } catch {
      // what could not be installed is named below
    }
  }

  const still = missing(engines);
  if (still.length > 0) {
    throw new Error(
      [
        `Not on this machine: ${still.map(({ name }) => name).join(', ')}.`,
        `On Debian or Ubuntu:  sudo ${install}`,
        `Elsewhere, install them and name them: ${still.map(({ variable }) => `${variable}=/path`).join(' ')}`,
      ].join('\n'),
    );
  }
}
