import { arDatum, type Belopp, type Datum, STORSTA_BELOPP } from '@gemensam/shared/domain';

/** A field of a record: a text, or the object list between braces. */
export type Siefalt = string | readonly string[];

/** A line of a SIE file cut into its fields, or what is wrong with it. */
export type Sierad = { readonly slag: 'falt'; readonly falt: readonly Siefalt[] } | { readonly slag: 'fel'; readonly text: string };

const CITAT = '"';

/** Reads one field from `fran`; answers it with where it ends, or null when its quotation mark is never closed. */
const lasFalt = (text: string, fran: number): { readonly varde: string; readonly slut: number } | null => {
  if (text[fran] !== CITAT) {
    let slut = fran;
    while (slut < text.length && !/[\s{}]/.test(text[slut] ?? '')) slut++;
    return { varde: text.slice(fran, slut), slut };
  }
  let varde = '';
  for (let i = fran + 1; i < text.length; i++) {
    if (text[i] === '\\' && text[i + 1] === CITAT) varde += text[++i];
    else if (text[i] === CITAT) return { varde, slut: i + 1 };
    else varde += text[i];
  }
  return null;
};

/**
 * Cuts a line of a SIE file into fields (SIE filformat 4B, 5.4-5.7): separated by space or tab, in quotation marks when they hold
 * such, a quotation mark inside written with a backslash before it, an object list between braces. Errors: a quotation mark or a brace
 * that is never closed, a brace that was never opened.
 *
 * @example delaSierad('#TRANS 4010 {1 "100"} -12.50').falt // ['#TRANS', '4010', ['1', '100'], '-12.50']
 */
export const delaSierad = (rad: string): Sierad => {
  const falt: Siefalt[] = [];
  let lista: string[] | null = null;
  for (let i = 0; i < rad.length; ) {
    const tecken = rad[i] ?? '';
    if (/\s/.test(tecken)) i++;
    else if (tecken === '{') {
      if (lista) return { slag: 'fel', text: 'En klammer öppnas inne i en annan.' };
      lista = [];
      i++;
    } else if (tecken === '}') {
      if (!lista) return { slag: 'fel', text: 'En klammer stängs utan att ha öppnats.' };
      falt.push(lista);
      lista = null;
      i++;
    } else {
      const last = lasFalt(rad, i);
      if (!last) return { slag: 'fel', text: 'Ett citattecken stängs aldrig.' };
      (lista ?? falt).push(last.varde);
      i = last.slut;
    }
  }
  return lista ? { slag: 'fel', text: 'En objektlista stängs aldrig.' } : { slag: 'falt', falt };
};

/**
 * Reads an amount of a SIE file to the öre, digit by digit: a point as decimal sign, at most two decimals, no grouping (SIE filformat
 * 4B, 5.9). Unit: öre. Null: not such an amount, or larger than `STORSTA_BELOPP`.
 *
 * @example tolkaSiebelopp('-12.5') // -1250n
 */
export const tolkaSiebelopp = (text: string): Belopp | null => {
  const delar = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(text);
  if (!delar) return null;
  const ore = BigInt(delar[2] ?? '0') * 100n + BigInt((delar[3] ?? '').padEnd(2, '0'));
  return ore > STORSTA_BELOPP ? null : delar[1] === '-' ? -ore : ore;
};

/**
 * Reads a day written ÅÅÅÅMMDD. Null: no such day.
 *
 * @example tolkaSiedatum('20201031') // '2020-10-31'
 */
export const tolkaSiedatum = (text: string): Datum | null => {
  const datum = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return datum !== text && arDatum(datum) ? datum : null;
};
