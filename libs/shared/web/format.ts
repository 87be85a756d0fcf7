import { Pipe, type PipeTransform } from '@angular/core';
import { formateraBelopp, formateraHeltal } from '@gemensam/shared/domain';

const SAKNAS = '–';

const TIDPUNKT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** Öre (as the contract sends them, or bigint) in Swedish: `1 962 600 kr`, no-break spaces, minus U+2212. */
export const belopp = (
  ore: string | bigint | null | undefined,
  opts: { readonly visaEnhet?: boolean; readonly decimaler?: number } = {},
): string => (ore === null || ore === undefined ? SAKNAS : formateraBelopp(BigInt(ore), opts));

/** A day as it is shown everywhere: `2021-01-28`. */
export const datum = (d: string | null | undefined): string => d ?? SAKNAS;

/** An instant in Swedish time: `2021-01-28 14:05`. */
export const tidpunkt = (iso: string | null | undefined): string => (iso ? TIDPUNKT.format(new Date(iso)) : SAKNAS);

/** A number in Swedish: whole numbers grouped by no-break space, decimals with comma, minus U+2212. */
export const tal = (n: number | string | bigint | null | undefined): string => {
  if (n === null || n === undefined || n === '') return SAKNAS;
  const delar = /^(-?)(\d+)(?:[.,](\d+))?$/.exec(String(n));
  if (!delar) return String(n);
  const [, minus, heltal = '0', decimaler] = delar;
  return `${minus ? '\u2212' : ''}${formateraHeltal(BigInt(heltal))}${decimaler ? `,${decimaler}` : ''}`;
};

@Pipe({ name: 'belopp' })
export class BeloppPipe implements PipeTransform {
  transform(ore: string | bigint | null | undefined, visning: 'kr' | 'utanEnhet' = 'kr'): string {
    return belopp(ore, { visaEnhet: visning === 'kr' });
  }
}

@Pipe({ name: 'datum' })
export class DatumPipe implements PipeTransform {
  transform = datum;
}

@Pipe({ name: 'tidpunkt' })
export class TidpunktPipe implements PipeTransform {
  transform = tidpunkt;
}

@Pipe({ name: 'tal' })
export class TalPipe implements PipeTransform {
  transform = tal;
}
