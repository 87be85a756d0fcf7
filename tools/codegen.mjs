/**
 * Schema-first: merges the domains' SDL into the committed schema and generates the types of both sides.
 * `node tools/codegen.mjs` writes; `--check` writes nothing and fails when a committed file differs or an operation is invalid.
 */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  buildSchema,
  parse,
  print,
  validate,
  extendSchema,
  buildASTSchema,
  printSchema,
  lexicographicSortSchema,
  stripIgnoredCharacters,
  visit,
} from 'graphql';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const heading = '// Generated from the SDL by tools/codegen.mjs. Do not edit.\n';
const plugin = (p) => p.default ?? p;

const read = (file) => readFileSync(join(root, file), 'utf8');
const sdlFiles = [
  'libs/shared/api/shared.graphql',
  ...globSync('libs/*/api/**/*.graphql', { cwd: root })
    .filter((f) => !f.endsWith('shared.graphql'))
    .sort(),
];
const document = parse(sdlFiles.map(read).join('\n'));
const isBase = (d) => !d.kind.endsWith('Extension');
const base = { kind: 'Document', definitions: document.definitions.filter(isBase) };
const extensions = { kind: 'Document', definitions: document.definitions.filter((d) => !isBase(d)) };
const schema = lexicographicSortSchema(extendSchema(buildASTSchema(base, { assumeValid: true }), extensions));
const sdl = printSchema(schema) + '\n';
const schemaDocument = parse(sdl);
buildSchema(sdl);

const outputs = new Map();
outputs.set(
  'libs/shared/contract/schema.graphql',
  '# Generated from the SDL of the domains by tools/codegen.mjs. Do not edit.\n' + sdl,
);
outputs.set('libs/shared/contract/generated/schema.ts', `${heading}export const schemaSdl = ${JSON.stringify(sdl)};\n`);

const fieldNames = (type) => Object.keys(type.getFields()).sort();
const list = (name, names) =>
  `export const ${name} = ${JSON.stringify(names, null, 2).replaceAll('"', "'")} as const;\n`;
outputs.set(
  'libs/shared/contract/generated/operationer.ts',
  heading +
    list('fragor', fieldNames(schema.getQueryType())) +
    list('mutationer', fieldNames(schema.getMutationType())) +
    'export type Fraga = (typeof fragor)[number];\nexport type Mutationsnamn = (typeof mutationer)[number];\nexport type Operation = Fraga | Mutationsnamn;\n',
);

const common = {
  enumType: 'string-literal',
  enumsAsTypes: true,
  useTypeImports: true,
  skipTypename: false,
  avoidOptionals: { field: true, object: true },
  immutableTypes: true,
  strictScalars: true,
};
const generate = (filename, plugins, config, documents = []) =>
  codegen({
    filename,
    schema: schemaDocument,
    documents,
    config,
    plugins: plugins.map((name) => ({ [name]: {} })),
    pluginMap: { typescript: plugin(typescript), resolvers: plugin(resolvers), operations: plugin(operations) },
  });

outputs.set(
  'libs/shared/contract/generated/resolvers.ts',
  heading +
    (await generate('resolvers.ts', ['typescript', 'resolvers'], {
      ...common,
      scalars: {
        ID: 'string',
        Belopp: { input: 'string', output: 'bigint' },
        Datum: 'string',
        Tidpunkt: { input: 'string', output: 'Date' },
      },
      contextType: 'unknown',
      useIndexSignature: false,
    })),
);

/** One constant per operation: its name, its text with the fragments it uses, and its types. */
const operationTexts = (all) => {
  const fragments = new Map(
    all.definitions.filter((d) => d.kind === 'FragmentDefinition').map((d) => [d.name.value, d]),
  );
  const used = (definition, seen = new Set()) => {
    visit(definition, {
      FragmentSpread: ({ name }) => {
        if (seen.has(name.value)) return;
        seen.add(name.value);
        used(fragments.get(name.value), seen);
      },
    });
    return [...seen].map((name) => fragments.get(name));
  };
  return all.definitions
    .filter((d) => d.kind === 'OperationDefinition')
    .map((d) => {
      const kind = d.operation === 'query' ? 'Query' : 'Mutation';
      const name = d.name.value;
      const text = stripIgnoredCharacters([d, ...used(d)].map(print).join('\n'));
      return `export const ${name}Operation = grafOperation<${name}${kind}, ${name}${kind}Variables>('${name}', ${JSON.stringify(text)});\n`;
    })
    .join('');
};

/** Fragments that any lib may spread. */
const sharedFragments = parse(read('libs/shared/contract/fragment.graphql')).definitions;

/** Those of the shared fragments that documents spread and do not define. */
const sharedFor = (documents) => {
  const spread = new Set();
  visit({ kind: 'Document', definitions: documents.flatMap((d) => d.document.definitions) }, { FragmentSpread: ({ name }) => void spread.add(name.value) });
  return sharedFragments.filter((f) => spread.has(f.name.value));
};

const webFolders = [...globSync('libs/*/web', { cwd: root }), 'apps/web'];
for (const folder of webFolders.sort()) {
  const files = globSync(`${folder}/**/*.graphql`, { cwd: root }).sort();
  if (!files.length) continue;
  const documents = files.map((location) => ({ location, document: parse(read(location)) }));
  const shared = sharedFor(documents);
  if (shared.length) documents.push({ location: 'libs/shared/contract/fragment.graphql', document: { kind: 'Document', definitions: shared } });
  const all = { kind: 'Document', definitions: documents.flatMap((d) => d.document.definitions) };
  const errors = validate(schema, all);
  if (errors.length) {
    for (const e of errors) console.error(`${folder}: ${e.message}`);
    process.exit(1);
  }
  const text = await generate(
    'operationer.ts',
    ['operations'],
    {
      ...common,
      scalars: { ID: 'string', Belopp: 'string', Datum: 'string', Tidpunkt: 'string' },
      onlyOperationTypes: true,
    },
    documents,
  );
  outputs.set(
    `${folder}/generated/operationer.ts`,
    `${heading}import { grafOperation } from '@gemensam/shared/contract';\n${text}\n${operationTexts(all)}`,
  );
}

let differs = 0;
for (const [file, text] of outputs) {
  const path = join(root, file);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (current === text) continue;
  if (check) {
    console.error(`${file} differs from what the SDL gives; run npm run codegen`);
    differs++;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote ${file}`);
  }
}
if (differs) process.exit(1);
