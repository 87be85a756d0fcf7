import { type Avslag, avslag } from '@gemensam/shared/domain';

export const FLEST_UNDERLAG = 50;

const nej = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'Domänregel 5, underlag', text, utvag, falt: 'handlingar' });

/**
 * Judges a choice of underlag: each handling once, at most 50, and each belongs to the ärende or to its project (`mojliga`). The order
 * is the one given. A handling from elsewhere is refused in words that tell nothing about it.
 * @example provaUnderlag(['a', 'b'], ['b', 'a', 'c']) // ['a', 'b']
 */
export const provaUnderlag = (valda: readonly string[], mojliga: readonly string[]): readonly string[] | Avslag => {
  if (new Set(valda).size < valda.length) return nej('Samma handling två gånger', 'En handling kan bara stå en gång i underlaget.', 'Ta bort den ena.');
  if (valda.length > FLEST_UNDERLAG) return nej('För många handlingar', `Underlaget kan ha högst ${FLEST_UNDERLAG} handlingar.`, 'Välj de som nämnden behöver för att besluta.');
  if (valda.some((id) => !mojliga.includes(id)))
    return nej('Handlingen hör inte hit', 'Underlaget väljs bland handlingarna i ärendet och i dess projekt.', 'Lägg först handlingen i ärendet.');
  return valda;
};
