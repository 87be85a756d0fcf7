import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isInputObjectType, isUnionType } from 'graphql';
import { schemaSdl } from './generated/schema';

const rot = join(import.meta.dirname, '../../..');
const rader = readFileSync(join(rot, 'docs/glossary.md'), 'utf8')
  .split('\n')
  .filter((rad) => rad.startsWith('| ') && !rad.startsWith('| term') && !rad.startsWith('|---'));
const identifierare = new Set(rader.flatMap((rad) => [...(rad.split('|')[2] ?? '').matchAll(/`(\w+)`/g)].map((m) => m[1])));

const domantyper = readdirSync(join(rot, 'libs'))
  .flatMap((scope) => {
    const mapp = join(rot, 'libs', scope, 'domain');
    const filer = readdirSync(join(rot, 'libs', scope)).includes('domain') ? readdirSync(mapp, { recursive: true, encoding: 'utf8' }) : [];
    return filer.filter((f) => f.endsWith('.ts') && !f.includes('.spec.') && !f.includes('testdata')).map((f) => join(mapp, f));
  })
  .flatMap((fil) => [...readFileSync(fil, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gm)].map((m) => m[1]));

const schematyper = Object.values(buildSchema(schemaSdl).getTypeMap())
  .filter((typ) => !isInputObjectType(typ) && !isUnionType(typ) && !typ.name.startsWith('__'))
  .map((typ) => typ.name)
  .filter((namn) => !['Query', 'Mutation', 'String', 'Int', 'Boolean', 'ID', 'Float', 'Utloggad'].includes(namn) && !namn.endsWith('Konflikt'));

describe('glossary', () => {
  it('is found by the test', () => {
    expect(domantyper.length).toBeGreaterThan(30);
    expect(identifierare.size).toBeGreaterThan(60);
  });

  it('holds every exported type of the domains', () => {
    expect(domantyper.filter((namn) => !identifierare.has(namn))).toEqual([]);
  });

  it('holds every type of the schema', () => {
    expect(schematyper.filter((namn) => !identifierare.has(namn))).toEqual([]);
  });

  it('gives every row five columns', () => {
    expect(rader.filter((rad) => rad.split('|').length !== 7)).toEqual([]);
  });
});
