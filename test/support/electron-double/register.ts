import { registerHooks } from 'node:module';
import { listenToFixture } from './main-side.ts';

/** `node --import <this> dist/main/main.js`: whoever imports electron gets the double, and the built bundle stays as it is. */
const double = new URL('./electron.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: double, shortCircuit: true } : next(specifier, context)),
});
listenToFixture();
