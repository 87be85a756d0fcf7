import { avslag, type Brak, type Utfall } from '@gemensam/shared/domain';

/**
 * Reads a per cent or another number with decimal comma as an exact fraction; at most 12 decimals, not below zero.
 * Errors: a field refusal on `falt`.
 *
 * @example tolkaDecimaltal('32,76 %', 'procent') // { taljare: 3276n, namnare: 100n }
 */
export const tolkaDecimaltal = (text: string, falt: string): Utfall<Brak> => {
  const m = /^(\d{1,12})(?:,(\d{1,12}))?%?$/.exec(text.replace(/\s/g, ''));
  if (m) return { taljare: BigInt(`${m[1] ?? ''}${m[2] ?? ''}`), namnare: 10n ** BigInt((m[2] ?? '').length) };
  return avslag({
    regel: 'Inte ett tal',
    kalla: 'Grundregel E2, fördelningsnycklar',
    text: `”${text.slice(0, 40)}” är inte ett tal som kan användas i en nyckel.`,
    utvag: 'Använd siffror och decimalkomma, till exempel 32,76.',
    falt,
  });
};
