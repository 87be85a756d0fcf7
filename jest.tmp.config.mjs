import bas from './jest.config.mjs';
const p = bas.projects.find((x) => x.displayName === 'web-e2e');
const { globalSetup, globalTeardown, ...utan } = p;
export default { projects: [utan] };
