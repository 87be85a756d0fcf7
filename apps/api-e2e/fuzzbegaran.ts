import { randomUUID } from 'node:crypto';
import { type Slump, valj } from './grafgenerator';

export interface Fuzzbegaran {
  readonly metod: string;
  readonly huvuden: Record<string, string>;
  readonly kropp: string;
}

const TECKEN = ['{', '}', '(', ')', '"', '"""', '$', '@', '!', ':', '...', '[', ']', '\\', '\\u0000', '#', ',', '=', '|', '&', '-', '9', 'e', '\u0000', 'å', '\ud83d'];

/** One request, mostly to Norrbotten, where most who ask belong: the document as generated, mutated, broken, deep, aliased, huge, with wrong variables, or not GraphQL at all. */
export const fuzzbegaran = (slump: Slump, generera: () => string, kaka: string): Fuzzbegaran => {
  const query = dokument(slump, generera);
  const kropp = slump() < 0.9 ? JSON.stringify({ query, ...variabler(slump) }) : udda(slump, query);
  return {
    metod: slump() < 0.98 ? 'POST' : valj(slump, ['GET', 'PUT', 'DELETE', 'PATCH']),
    huvuden: {
      'content-type': slump() < 0.97 ? 'application/json' : valj(slump, ['text/plain', 'application/graphql', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16']),
      ...(slump() < 0.97 ? { 'apollo-require-preflight': '1' } : {}),
      'x-samverkan': slump() < 0.9 ? valj(slump, ['norrbotten', 'norrbotten', 'norrbotten', 'region10']) : valj(slump, ['', 'finns-inte', '__proto__', "'", 'x'.repeat(500)]),
      ...(slump() < 0.5 ? { 'idempotency-key': slump() < 0.9 ? randomUUID() : valj(slump, ['', 'kort', 'samma-nyckel-igen', 'x'.repeat(200)]) } : {}),
      ...(kaka ? { cookie: slump() < 0.97 ? kaka : valj(slump, ['gemensam-lokal=', 'gemensam-lokal=%00', 'gemensam-lokal=%E0%A4%A', '=;=;=', `gemensam-lokal=${'x'.repeat(2000)}`]) } : {}),
    },
    kropp,
  };
};

/** One whole document, sent to Norrbotten as the portal's own page would. */
export const helbegaran = (query: string, kaka: string): Fuzzbegaran => ({
  metod: 'POST',
  huvuden: { 'content-type': 'application/json', 'apollo-require-preflight': '1', 'x-samverkan': 'norrbotten', 'idempotency-key': randomUUID(), cookie: kaka },
  kropp: JSON.stringify({ query }),
});

const dokument = (slump: Slump, generera: () => string): string => {
  const grund = generera();
  const sort = slump();
  if (sort < 0.6) return grund;
  if (sort < 0.82) return muterad(slump, grund);
  return valj(slump, [
    () => grund.slice(0, Math.floor(slump() * grund.length)),
    () => `{ ${'projekt { '.repeat(Math.floor(slump() * 60))} id`,
    () => `{ ${Array.from({ length: Math.floor(slump() * 40) }, (_, n) => `a${n}: installation { demo }`).join(' ')} }`,
    () => `{ installation ${'@include(if: true) '.repeat(Math.floor(slump() * 25))} { demo } }`,
    () => `{ ${'__typename '.repeat(Math.floor(slump() * 1500))} }`,
    () => `query A { installation { demo } } query B { installation { demo } }`,
    () => `{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }`,
    () => `{ portfolj { ...P } } fragment P on PortfoljRad { id deltagare { ...K } } fragment K on Kommun { namn }`,
    () => `mutation { a: sparaUtkast(input: {nyckel: "a", innehall: "b"}) { __typename } b: sparaUtkast(input: {nyckel: "a", innehall: "b"}) { __typename } }`,
    () => `{ __schema { types { name fields { name type { name ofType { name } } } } } }`,
    () => `query($a: ID!) { projekt(id: $a) { id } }`,
    () => `subscription { installation { demo } }`,
    () => `{ projekt(id: "${'x'.repeat(Math.floor(slump() * 120_000))}") { id } }`,
    () => `"""${grund}"""`,
    () => `{ handelser(antal: ${valj(slump, ['0', '-1', '100', '101', '2147483647'])}, efter: ${valj(slump, ['"x"', '""', 'null', '"0"'])}) { nasta } }`,
  ])();
};

const muterad = (slump: Slump, text: string): string => {
  let ut = text;
  for (let n = 0; n < 1 + slump() * 4; n++) {
    const plats = Math.floor(slump() * ut.length);
    const langd = Math.floor(slump() * 6);
    ut = valj(slump, [
      () => ut.slice(0, plats) + ut.slice(plats + langd),
      () => ut.slice(0, plats) + valj(slump, TECKEN) + ut.slice(plats),
      () => ut.slice(0, plats) + ut.slice(plats, plats + langd * 4).repeat(2) + ut.slice(plats + langd * 4),
    ])();
  }
  return ut;
};

const variabler = (slump: Slump): object =>
  slump() < 0.7
    ? {}
    : valj<() => object>(slump, [
        () => ({ variables: { a: '018f0000-0000-7000-8000-000000000000' } }),
        () => ({ variables: { a: { b: { c: [] } } } }),
        () => ({ variables: [] }),
        () => ({ variables: 'text' }),
        () => ({ variables: null }),
        () => ({ operationName: 'B' }),
        () => ({ operationName: 12 }),
        () => ({ extensions: { persistedQuery: { version: 1, sha256Hash: 'abc' } } }),
        () => ({ extensions: 'x' }),
      ])();

const udda = (slump: Slump, query: string): string =>
  valj(slump, [
    () => '',
    () => '{',
    () => '[]',
    () => 'null',
    () => '12',
    () => '"text"',
    () => JSON.stringify([{ query }, { query }]),
    () => JSON.stringify({ query: 12 }),
    () => JSON.stringify({ query: null }),
    () => JSON.stringify({ query: { a: 1 } }),
    () => `{"query":${JSON.stringify(query)},"__proto__":{"x":1}}`,
    () => '['.repeat(5000),
    () => JSON.stringify({ query }).slice(0, 30),
  ])();
