/**
 * jest's environment of the flows: tells the file (egen-portal.ts) when a flow has failed, while its pages are still open, and brings
 * what serves all files of a worker: playwright (jest's own modules are read anew for each file: a second of work), and the program of
 * the portals, which each file has one of (to start it anew is two seconds of work, and cold it answers slowly).
 */
import { TestEnvironment } from 'jest-environment-node';
import { chromium } from 'playwright-core';
import '../../tools/kept-compilations.mjs';
import { nextPortal } from './portal.mjs';

export default class Flodesmiljo extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.gemensamChromium = chromium;
    this.global.gemensamPortal = nextPortal;
  }

  /** @param {import('@jest/types').Circus.Event} event */
  async handleTestEvent(event) {
    if (event.name === 'test_fn_failure') await this.global.gemensamVidFel?.(flode(event.test));
    if (event.name === 'hook_failure') await this.global.gemensamVidFel?.(`${event.test ? flode(event.test) : 'file'} ${event.hook.type}`);
  }
}

/** @param {import('@jest/types').Circus.TestEntry} test */
const flode = (test) => {
  const namn = [];
  for (let del = test; del?.parent; del = del.parent) namn.unshift(del.name);
  return namn.join(' ');
};
