/**
 * For the environments of tests: jest reads every module anew for each file, and here a worker compiles it once. What V8 made of a
 * source is kept by the worker, and handed back when the same source is read for its next file.
 */
import { createRequire } from 'node:module';

/** The object jest-runtime has: what is changed in it is changed for it. @type {typeof import('node:vm')} */
const vm = createRequire(import.meta.url)('node:vm');
const { compileFunction, SourceTextModule } = vm;

/** By file, with its source: V8 itself compares no more than the length. @type {Map<string, { source: string, cachedData: Buffer }>} */
const kept = new Map();

/** @param {string | undefined} file @param {string} source */
const keptOf = (file, source) => {
  const found = kept.get(file ?? '');
  return found?.source === source ? { cachedData: found.cachedData } : undefined;
};

/** @type {typeof compileFunction} */
vm.compileFunction = (source, parameters, options) => {
  const file = options?.filename;
  const found = keptOf(file, source);
  const made = compileFunction(source, parameters, { ...options, ...(found ?? { produceCachedData: true }) });
  if (file && !found && made.cachedData) kept.set(file, { source, cachedData: made.cachedData });
  return made;
};

vm.SourceTextModule = class extends SourceTextModule {
  /** @param {string} source @param {import('node:vm').SourceTextModuleOptions} [options] */
  constructor(source, options) {
    const file = options?.identifier;
    const found = keptOf(file, source);
    super(source, { ...options, ...found });
    if (file && !found) kept.set(file, { source, cachedData: this.createCachedData() });
  }
};
