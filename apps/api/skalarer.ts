import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';

const fel = (text: string): GraphQLError => new GraphQLError(text, { extensions: { code: 'BAD_USER_INPUT' } });

const belopp = (v: unknown): string => {
  if (typeof v === 'string' && /^-?\d{1,18}$/.test(v)) return v;
  throw fel('Belopp anges i hela öre som text.');
};
const datum = (v: unknown): string => {
  if (typeof v === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(v) && !arAvslag(tolkaDatum(v, { falt: 'datum', idag: v }))) return v;
  throw fel('Datum anges som ÅÅÅÅ-MM-DD.');
};

/** Money leaves as whole öre in a string, days as YYYY-MM-DD, instants as ISO 8601. */
export const skalarer = {
  Belopp: new GraphQLScalarType({
    name: 'Belopp',
    serialize: (v) => {
      if (typeof v !== 'bigint') throw new Error('Belopp must be bigint öre');
      return v.toString();
    },
    parseValue: belopp,
    parseLiteral: (nod) => belopp(nod.kind === Kind.STRING ? nod.value : null),
  }),
  Datum: new GraphQLScalarType({
    name: 'Datum',
    serialize: (v) => v,
    parseValue: datum,
    parseLiteral: (nod) => datum(nod.kind === Kind.STRING ? nod.value : null),
  }),
  Tidpunkt: new GraphQLScalarType({
    name: 'Tidpunkt',
    serialize: (v) => (v instanceof Date ? v.toISOString() : v),
  }),
};
