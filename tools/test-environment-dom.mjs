import './kept-compilations.mjs';

/** jest's environment of what runs in a page. */
export { default } from 'jest-environment-jsdom';
