import { after, before, describe } from 'node:test';
import { ENGINES } from './browsers.mjs';
import { openEngine } from './engines.mjs';
import { openOrigins } from './origins.mjs';

/**
 * Describes the same in every engine. `tests` gets an object that holds a running `engine` and its
 * `host`, `cdn` and `publisher` once the tests run.
 */
export function inEachEngine(title, tests, engines = ENGINES) {
  for (const name of engines) {
    describe(`${title}, in ${name}`, () => {
      const stage = {};
      before(async () => {
        stage.engine = await openEngine(name);
        stage.origins = await openOrigins();
        Object.assign(stage, stage.origins);
      });
      after(async () => {
        await stage.engine?.close();
        await stage.origins?.close();
      });
      tests(stage);
    });
  }
}
