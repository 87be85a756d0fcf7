import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, specifiedRules, TokenKind, validate, Lexer, Source } from 'graphql';
import { schemaSdl } from '@gemensam/shared/contract';
import { grafgranser, MAX_TOKENS } from './grafgranser';

const rot = join(import.meta.dirname, '../..');
const schema = buildSchema(schemaSdl);

/** Every operation text that the web app sends, as codegen wrote it. */
const operationer = globSync('{libs/*/web,apps/web}/generated/operationer.ts', { cwd: rot }).flatMap((fil) =>
  [...readFileSync(join(rot, fil), 'utf8').matchAll(/grafOperation<[^>]+>\('(\w+)', ("(?:[^"\\]|\\.)*")\)/g)].map(([, namn, text]): [string, string] => {
    const dokument: string = JSON.parse(text ?? '""');
    return [namn ?? '', dokument];
  }),
);

const antalTokens = (text: string): number => {
  const lexer = new Lexer(new Source(text));
  let antal = 0;
  while (lexer.advance().kind !== TokenKind.EOF) antal++;
  return antal;
};

describe('operations of the web app against the limits of the API', () => {
  it('are found by the test', () => {
    expect(operationer.length).toBeGreaterThan(25);
  });

  it.each(operationer)('%s is within depth, aliases, directives, cost and tokens', (_, text) => {
    const dokument = parse(text);
    expect(dokument.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION)).toHaveLength(1);
    expect(validate(schema, dokument, [...specifiedRules, ...grafgranser]).map((fel) => fel.message)).toEqual([]);
    expect(antalTokens(text)).toBeLessThanOrEqual(MAX_TOKENS);
  });

  it('a document that is too deep would be found', () => {
    const djup = (n: number): string => (n === 0 ? 'name' : `ofType { ${djup(n - 1)} }`);
    expect(validate(schema, parse(`{ __type(name: "Query") { ${djup(12)} } }`), [...grafgranser])).not.toEqual([]);
  });
});
