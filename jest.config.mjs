const esm = {
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^@gemensam/(.*)$': '<rootDir>/libs/$1/index.ts' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
          target: 'es2022',
        },
        module: { type: 'es6' },
      },
    ],
  },
  testEnvironment: '<rootDir>/tools/test-environment.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/tmp', '<rootDir>/data', '<rootDir>/.nx'],
  rootDir: import.meta.dirname,
};

const timeLimit = '<rootDir>/tools/test-time-limit.mjs';

const projects = [
  {
    ...esm,
    displayName: 'enhet',
    testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts', '<rootDir>/tools/**/*.spec.ts'],
    testPathIgnorePatterns: ['\\.pg\\.spec\\.ts$', '/web/'],
    setupFilesAfterEnv: [timeLimit],
  },
  {
    ...esm,
    displayName: 'pg',
    setupFilesAfterEnv: [timeLimit],
    testMatch: ['<rootDir>/libs/**/*.pg.spec.ts', '<rootDir>/apps/api/**/*.pg.spec.ts'],
    globalSetup: '<rootDir>/tools/test-postgres-setup.mjs',
    globalTeardown: '<rootDir>/tools/test-postgres-teardown.mjs',
  },
  {
    displayName: 'web',
    rootDir: import.meta.dirname,
    preset: 'jest-preset-angular',
    testEnvironment: '<rootDir>/tools/test-environment-dom.mjs',
    testMatch: ['<rootDir>/libs/*/web/**/*.spec.ts', '<rootDir>/apps/web/**/*.spec.ts'],
    setupFilesAfterEnv: [timeLimit, '<rootDir>/apps/web/jest-setup.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    moduleNameMapper: { ...esm.moduleNameMapper, '^tslib$': 'tslib/tslib.es6.js' },
    transformIgnorePatterns: ['node_modules/(?!tslib)', '/tools/'],
    transform: {
      '^.+\\.(ts|js|html|svg)$': [
        'jest-preset-angular',
        {
          tsconfig: '<rootDir>/apps/web/tsconfig.spec.json',
          stringifyContentPathRegex: '\\.(html|svg)$',
          useESM: true,
        },
      ],
    },
  },
  {
    ...esm,
    displayName: 'api-e2e',
    setupFilesAfterEnv: [timeLimit],
    testMatch: ['<rootDir>/apps/api-e2e/**/*.spec.ts'],
    globalSetup: '<rootDir>/apps/api-e2e/global-setup.ts',
    globalTeardown: '<rootDir>/apps/api-e2e/global-teardown.ts',
  },
  {
    ...esm,
    displayName: 'web-e2e',
    testEnvironment: '<rootDir>/apps/web-e2e/miljo.mjs',
    setupFilesAfterEnv: [timeLimit, '<rootDir>/apps/web-e2e/egen-portal.ts'],
    testMatch: ['<rootDir>/apps/web-e2e/**/*.spec.ts'],
    globalSetup: '<rootDir>/apps/web-e2e/global-setup.mjs',
    globalTeardown: '<rootDir>/apps/web-e2e/global-teardown.mjs',
  },
];

/** One jest run, one count. `--selectProjects enhet|pg|web|api-e2e|web-e2e` picks a kind. */
export default { projects, testSequencer: '<rootDir>/tools/test-sequencer.mjs' };
