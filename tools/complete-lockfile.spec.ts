import { completeLockfile, platformOf } from './complete-lockfile.mjs';

describe('completing package-lock.json', () => {
  it.each([
    ['@swc/core-darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
    ['@unrs/resolver-binding-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
    ['@oxc-parser/binding-wasm32-wasi', { cpu: ['wasm32'] }],
    ['fsevents', undefined],
  ])('reads the platform of %s', (name, platform) => {
    expect(platformOf(name)).toEqual(platform);
  });

  it('adds what lacks, beside a version that another package holds, and nothing the second time', () => {
    const lock = {
      packages: {
        'node_modules/a': {
          version: '1.0.0',
          optionalDependencies: { 'bind-linux-x64': '1.0.0', 'bind-darwin-x64': '1.0.0' },
        },
        'node_modules/bind-linux-x64': { version: '2.0.0' },
      },
    };
    expect(completeLockfile(lock)).toEqual({ added: ['bind-linux-x64@1.0.0', 'bind-darwin-x64@1.0.0'], unknown: [] });
    expect(Object.keys(lock.packages)).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/bind-linux-x64',
      'node_modules/bind-darwin-x64',
      'node_modules/bind-linux-x64',
    ]);
    expect(completeLockfile(lock)).toEqual({ added: [], unknown: [] });
  });
});
