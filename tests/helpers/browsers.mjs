// Where the three engines are on this machine, and how to get them there.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { installCommand, isExecutable, onPath, tryInstall } from './debian.mjs';

export const ENGINES = ['chromium', 'firefox', 'webkit'];

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
  tryInstall(packages, names);

  const still = missing(engines);
  if (still.length > 0) {
    throw new Error(
      [
        `Not on this machine: ${still.map(({ name }) => name).join(', ')}.`,
        `On Debian or Ubuntu:  sudo ${installCommand(packages)}`,
        `Elsewhere, install them and name them: ${still.map(({ variable }) => `${variable}=/path`).join(' ')}`,
      ].join('\n'),
    );
  }
}
