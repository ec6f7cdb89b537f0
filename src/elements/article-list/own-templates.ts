// Templates that a page brings itself may use anything Lit can do. In the bundles, this file alone
// gets the whole of it: see vite.config.ts.
export { render } from 'lit';
