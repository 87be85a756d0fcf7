/**
 * `npm test` on a fresh clone: installs, then lint, types, contract, build and every jest project, and ends with
 * `tests: N passed, N failed, N skipped`. `npm test -- <kind> ...` runs some kinds only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { ensureInstalled, InstallError, projectEnv, projectNode, ROOT } from './install.mjs';

/** A step is one test; a jest kind has as many as jest counts. */
const STEPS = {
  // The boundary rule reads the project graph that Nx has stored: without a fresh one it would be skipped.
  lint: [
    ['nx/dist/bin/nx.js', 'show', 'projects'],
    ['eslint/bin/eslint.js', '.'],
  ],
  typer: [
    ['typescript/bin/tsc', '-p', 'tsconfig.json'],
    ['@angular/compiler-cli/bundles/src/bin/ngc.js', '-p', 'apps/web/tsconfig.json', '--noEmit'],
    ['typescript/bin/tsc', '-p', 'apps/web/tsconfig.spec.json', '--noEmit'],
  ],
  kontrakt: [['../tools/codegen.mjs', '--check']],
  lasfil: [['../tools/complete-lockfile.mjs', '--check']],
  bygge: [['../tools/build.mjs']],
};
const JEST_KINDS = ['enhet', 'pg', 'web', 'api-e2e', 'web-e2e'];
/**
 * How many files of a kind run at once: they share nothing. Where a file waits for other programs (a database, a portal, a browser) nothing of
 * it runs for a fifth of its time, so there is one more than there are processors; where each has a portal of its own, no more than four.
 */
const ONE_MORE = availableParallelism() + 1;
const WORKERS = { pg: ONE_MORE, 'api-e2e': Math.min(4, ONE_MORE), 'web-e2e': Math.min(4, ONE_MORE) };
/** A flow in a browser waits for another program's clock: a file of flows that fails is tried once more, and what passed only then is said. */
const SECOND_TRY = new Set(['web-e2e']);
const MOST_SECOND_TRIES = 6;
const KINDS = [...Object.keys(STEPS), ...JEST_KINDS];

/** @typedef {{ passed: number, failed: number, skipped: number, seconds: number }} Count */

/**
 * The seed of everything random in the run: of what is committed, so that one content answers alike on every machine, and the next tries
 * other numbers (ADR 0036). `SEED=` replays another.
 */
const SEED = process.env['SEED'] || seedOfContent();

/** @param {string} text */
const say = (text) => void process.stdout.write(`${text}\n`);

const asked = process.argv.slice(2);
const unknown = asked.filter((kind) => !KINDS.includes(kind));
if (unknown.length) fail(`Okänd sort: ${unknown.join(', ')}. Välj bland ${KINDS.join(', ')}.`);
try {
  ensureInstalled(say);
  // The same command under the project's own Node; the machine's is too old for some of the tools.
  if (projectNode() !== process.execPath && process.versions.node.split('.')[0] !== '26') {
    const { status } = spawnSync(projectNode(), process.argv.slice(1), {
      cwd: ROOT,
      stdio: 'inherit',
      env: projectEnv(),
    });
    process.exit(status ?? 1);
  }
} catch (error) {
  if (error instanceof InstallError) fail(error.message);
  throw error;
}
process.exitCode = await runAll(KINDS.filter((kind) => asked.length === 0 || asked.includes(kind)));

/**
 * @param {string[]} kinds
 * @returns {Promise<number>} the exit code
 */
async function runAll(kinds) {
  say(`SEED=${SEED}`);
  /** @type {[string, Count][]} */ const counts = [];
  /** @param {string} kind @param {(kind: string) => Promise<Omit<Count, 'seconds'>>} how */
  const measure = async (kind, how) => {
    const from = Date.now();
    const count = await how(kind);
    counts.push([kind, { ...count, seconds: (Date.now() - from) / 1000 }]);
  };
  // Programs of one thread each: two lanes side by side.
  const steps = kinds.filter((kind) => !JEST_KINDS.includes(kind));
  const lane = async () => {
    for (let kind = steps.shift(); kind; kind = steps.shift()) await measure(kind, runSteps);
  };
  await Promise.all([lane(), lane()]);
  for (const kind of kinds.filter((k) => JEST_KINDS.includes(k))) {
    say(`\n── ${kind}`);
    await measure(kind, runJest);
  }
  const sum = (/** @type {'passed' | 'failed' | 'skipped'} */ key) =>
    counts.reduce((all, [, count]) => all + count[key], 0);
  say(table(counts));
  say(`tests: ${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
  return sum('failed') ? 1 : 0;
}

/** @param {string} kind */
async function runSteps(kind) {
  const count = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */ const said = [];
  for (const [file, ...args] of STEPS[/** @type {keyof typeof STEPS} */ (kind)]) {
    const code = await run([path.join(ROOT, 'node_modules', file ?? ''), ...args], (text) => said.push(text));
    count[code === 0 ? 'passed' : 'failed'] += 1;
    said.push(`${code === 0 ? '✓' : '✗'} ${path.basename(file ?? '', '.mjs')} ${args.join(' ')}\n`);
  }
  say(`\n── ${kind}\n${said.join('').trimEnd()}`);
  return count;
}

/** @param {string} kind */
async function runJest(kind) {
  const first = await jestRun(kind, []);
  const failed = failedFiles(first.result);
  if (!SECOND_TRY.has(kind) || failed.length === 0 || failed.length > MOST_SECOND_TRIES) return first.count;
  say(`\n── ${kind}: ${failed.length} failed, once more: ${failed.map((file) => path.relative(ROOT, file)).join(', ')}`);
  // What the first try left behind stays to be read.
  const left = path.join(ROOT, 'tmp', kind);
  rmSync(`${left}-first`, { recursive: true, force: true });
  if (existsSync(left)) renameSync(left, `${left}-first`);
  const second = await jestRun(kind, ['--runTestsByPath', ...failed]);
  const again = new Set(failedFiles(second.result));
  for (const file of failed.filter((f) => !again.has(f))) say(`unsteady: ${path.relative(ROOT, file)} passed the second time`);
  const inFailed = countOf(first.result, (file) => failed.includes(file));
  const { passed, skipped } = first.count;
  return {
    passed: passed - inFailed.passed + second.count.passed,
    failed: second.count.failed,
    skipped: skipped - inFailed.skipped + second.count.skipped,
  };
}

/** @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} FileResult */
/** @typedef {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number, numPendingTests: number, numTodoTests: number, testResults: FileResult[] }} JestResult */

/** @param {JestResult | undefined} result */
function failedFiles(result) {
  return (result?.testResults ?? []).filter((f) => f.status === 'failed').map((f) => f.name);
}

/** @param {JestResult | undefined} result @param {(file: string) => boolean} wanted */
function countOf(result, wanted) {
  const tests = (result?.testResults ?? []).filter((f) => wanted(f.name)).flatMap((f) => f.assertionResults);
  const passed = tests.filter((t) => t.status === 'passed').length;
  return { passed, skipped: tests.filter((t) => t.status === 'pending' || t.status === 'todo').length };
}

/** @param {string} kind @param {string[]} more */
async function jestRun(kind, more) {
  const answer = path.join(ROOT, `tmp/jest-${kind}.json`);
  mkdirSync(path.dirname(answer), { recursive: true });
  rmSync(answer, { force: true });
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const workers = `--maxWorkers=${WORKERS[/** @type {keyof typeof WORKERS} */ (kind)] ?? '100%'}`;
  const args = ['--selectProjects', kind, '--json', `--outputFile=${answer}`, '--ci', workers, ...more];
  const code = await run(['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', jest, ...args]);
  const result = readResult(answer);
  if (!result) return { result, count: { passed: 0, failed: 1, skipped: 0 } };
  const passed = result.numPassedTests;
  // A file that does not load has no tests to count: it is one failure.
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  return { result, count: { passed, failed: code === 0 ? failed : Math.max(failed, 1), skipped } };
}

/** What jest counted, or undefined when it came to nothing. @param {string} file @returns {JestResult | undefined} */
function readResult(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    say(`${file}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/**
 * Runs a program of the project under its Node; answers the exit code. What it says is passed on at once, or given to `hear`.
 * @param {string[]} args
 * @param {(text: string) => void} [hear]
 * @returns {Promise<number>}
 */
function run(args, hear) {
  return new Promise((resolve) => {
    const out = hear ? 'pipe' : 'inherit';
    const child = spawn(projectNode(), args, { cwd: ROOT, env: { ...projectEnv(), SEED }, stdio: ['ignore', out, out] });
    for (const stream of hear ? [child.stdout, child.stderr] : []) stream?.setEncoding('utf8').on('data', (text) => hear?.(text));
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** @param {[string, Count][]} counts */
function table(counts) {
  const rows = counts.map(([kind, c]) => [kind, c.passed, c.failed, c.skipped, c.seconds.toFixed(1)].map(String));
  const all = [['sort', 'passed', 'failed', 'skipped', 'sekunder'], ...rows];
  const widths = (all[0] ?? []).map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  const line = (/** @type {string[]} */ row) =>
    row.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  ');
  return `\n${all.map(line).join('\n')}\n`;
}

/** The tree of the last commit as a number of 31 bits; 1 where there is no git. @returns {string} */
function seedOfContent() {
  const { status, stdout } = spawnSync('git', ['rev-parse', 'HEAD^{tree}'], { cwd: ROOT, encoding: 'utf8' });
  return status === 0 ? String(Number.parseInt(stdout.slice(0, 8), 16) >>> 1) : '1';
}

/** @param {string} text @returns {never} */
function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
