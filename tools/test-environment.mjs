import './kept-compilations.mjs';

/** jest's environment of what runs in Node. */
export { TestEnvironment as default } from 'jest-environment-node';
