import {
  type GraphQLArgument, type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema, isEnumType, isInputObjectType,
  isListType, isNonNullType, isObjectType, isUnionType, isScalarType, getNamedType, type GraphQLObjectType,
} from 'graphql';

export type Slump = () => number;

export interface Generatorval {
  readonly schema: GraphQLSchema;
  readonly slump: Slump;
  /** Ids that exist somewhere; mixed with ids that do not. */
  readonly idn: readonly string[];
  readonly djup: number;
  /** How often a value is of the wrong kind (0 to 1). */
  readonly fel: number;
  readonly utom: readonly string[];
  /** Queries alone. */
  readonly utanMutationer?: true;
  /** The literal of every scalar of a type, where it is not drawn. */
  readonly skalar?: (typ: string) => string | undefined;
}

export const valj = <T>(slump: Slump, ur: readonly T[]): T => {
  const ett = ur[Math.floor(slump() * ur.length)];
  if (ett === undefined) throw new Error('nothing to choose from');
  return ett;
};

const TEXTER = [
  '', ' ', 'Enligt plan', 'åäö ÅÄÖ', '490 000,505 kr', '12O kr', '490000', '-1', '\u0000', 'a\u0000b', '\ud800', '😀'.repeat(20), "' or 1=1; --",
  '=cmd|calc', '<script>alert(1)</script>', '__proto__', 'constructor', '%s%n', '../../etc/passwd', 'x'.repeat(3000), '\n\r\t', '2021-02-15', 'null',
  'Ym9ndXM=', 'a2F0OzE=', '2.2.0.2', 'farsk_status_dagar', '50', '1e400', '٣', '\u202e', '\uFEFF',
];
const TAL = ['0', '1', '-1', '2021', '2147483647', '-2147483648', '2147483648', '99999999999999999999', '1.5', '1e400'];
/** The first ones are valid; mostly those are taken. */
const oftast = (slump: Slump, ur: readonly string[], giltiga: number): string => valj(slump, slump() < 0.85 ? ur.slice(0, giltiga) : ur);

const DATUM = ['2021-02-15', '2019-12-31', '0000-00-00', '2021-02-30', '99999-01-01', '2021-2-3', '', '2021-02-15T00:00:00Z', '9999-12-31'];
const KODER = ['2580', '2506', '2581', '9999', '0000', 'abcd', '', '25800'];
const BELOPP = ['0', '1', '-100', '49000000', '999999999999999999', '1000000000000000000', '1.5', '', 'abc'];

/** A document with one root field (mutations) or one to three (queries), whose selections and arguments follow the schema. */
export const nyttDokument = (val: Generatorval): string => {
  const { schema, slump, utom } = val;
  const mutation = slump() < 0.25 && !val.utanMutationer;
  const typ = mutation ? schema.getMutationType() : schema.getQueryType();
  if (!typ) throw new Error('the schema has no root');
  const falt = Object.values(typ.getFields()).filter((f) => !utom.includes(f.name));
  const antal = mutation ? 1 : 1 + Math.floor(slump() * 3);
  const rotter = Array.from({ length: antal }, (_, n) => `${antal > 1 ? `r${n}: ` : ''}${faltText(val, valj(slump, falt), val.djup)}`);
  return `${mutation ? 'mutation' : 'query'} { ${rotter.join(' ')} }`;
};

/** Each root field of the schema once, with every argument it takes. */
export const rotdokument = (val: Generatorval): string[] =>
  [val.schema.getQueryType(), val.schema.getMutationType()].flatMap((typ, n) =>
    Object.values(typ?.getFields() ?? {}).filter((f) => !val.utom.includes(f.name)).map((f) => `${n ? 'mutation' : 'query'} { ${faltText(val, f, val.djup)} }`),
  );

const faltText = (val: Generatorval, falt: GraphQLField<unknown, unknown>, djup: number): string =>
  `${falt.name}${argument(val, falt.args)}${urval(val, falt.type, djup)}`;

const argument = (val: Generatorval, args: readonly GraphQLArgument[]): string => {
  const givna = args.filter((a) => isNonNullType(a.type) || val.slump() < 0.5);
  return givna.length ? `(${givna.map((a) => `${a.name}: ${varde(val, a.type, 4, a.name)}`).join(', ')})` : '';
};

const urval = (val: Generatorval, typ: GraphQLOutputType, djup: number): string => {
  const bar = getNamedType(typ);
  if (isUnionType(bar)) return ` { __typename ${bar.getTypes().map((t) => `... on ${t.name}${objekturval(val, t, djup - 1)}`).join(' ')} }`;
  return isObjectType(bar) ? objekturval(val, bar, djup - 1) : '';
};

const objekturval = (val: Generatorval, typ: GraphQLObjectType, djup: number): string => {
  const alla = Object.values(typ.getFields());
  const valda = alla.filter((f) => (djup > 0 || !isObjectType(getNamedType(f.type))) && val.slump() < 0.6);
  const texter = valda.map((f) => faltText(val, f, djup));
  return ` { __typename ${texter.join(' ')} }`;
};

/** A GraphQL literal of the type, or with probability `fel` of another. */
export const varde = (val: Generatorval, typ: GraphQLInputType, djup: number, namn: string): string => {
  const { slump } = val;
  if (slump() < val.fel) return valj(slump, [() => 'null', () => text(valj(slump, TEXTER)), () => valj(slump, TAL), () => '{}', () => '[]', () => 'okand', () => 'true'])();
  if (isNonNullType(typ)) return varde(val, typ.ofType, djup, namn);
  if (isListType(typ)) return `[${Array.from({ length: Math.floor(slump() * 4) }, () => varde(val, typ.ofType, djup - 1, namn)).join(', ')}]`;
  if (isEnumType(typ)) return valj(slump, typ.getValues()).name;
  if (isInputObjectType(typ)) {
    const falt = Object.values(typ.getFields()).filter((f) => isNonNullType(f.type) || (djup > 0 && slump() < 0.5));
    return `{ ${falt.map((f) => `${f.name}: ${varde(val, f.type, djup - 1, f.name)}`).join(', ')} }`;
  }
  return isScalarType(typ) ? (val.skalar?.(typ.name) ?? skalar(val, typ.name, namn)) : 'null';
};

const skalar = ({ slump, idn }: Generatorval, typ: string, namn: string): string => {
  if (namn === 'kommunkod' || namn === 'deltagare') return text(valj(slump, KODER));
  switch (typ) {
    case 'Int':
      return oftast(slump, TAL, 5);
    case 'Float':
      return valj(slump, TAL);
    case 'Boolean':
      return slump() < 0.5 ? 'true' : 'false';
    case 'Datum':
      return text(oftast(slump, DATUM, 2));
    case 'Belopp':
      return text(oftast(slump, BELOPP, 4));
    case 'ID':
      return text(slump() < 0.7 && idn.length ? valj(slump, idn) : valj(slump, TEXTER));
    default:
      return text(valj(slump, TEXTER));
  }
};

const text = (t: string): string => JSON.stringify(t);
