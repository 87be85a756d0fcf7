import { avtalsbeteckning, takvolymlage, takvolymprocent, takvolymprognos, takvolymvarning } from '@gemensam/avtal/domain';
import { type Lasning, type Sats } from '@gemensam/shared/api';
import { type Avtalsbevakning } from '@gemensam/shared/contract';
import { type Datum, formateraBelopp } from '@gemensam/shared/domain';
import { avtaletsLage } from '../avtal/avtalet';
import { type Avtalsbild } from '../avtal/avtalsbild.lasmodell';

/** The setting, where it is stored. */
export const varningsnivaSats: Sats = { namn: 'avrop.varningsniva', text: `select i.varde from gemensam.installning i where i.nyckel = 'takvolym_varning_procent'` };

const STANDARDNIVA = 80;

/** From which per cent of a takvolym it is told of. */
export const lasVarningsniva = async (las: Lasning): Promise<number> => Number((await las.rader<{ varde: string }>(varningsnivaSats))[0]?.varde ?? STANDARDNIVA);

/** A takvolym that is soon or wholly used, while its avtal is in force. Empty: neither. */
export const takvolymbevakning = (b: Avtalsbild, niva: number, idag: Datum): Avtalsbevakning[] => {
  const { status, tid } = avtaletsLage(b, idag);
  if (!tid || b.takvolym === null || b.gallerFran === null || b.slag === 'kontrakt' || (status !== 'galler' && status !== 'forlangt' && status !== 'uppsagt')) return [];
  const poster = [{ datum: idag, belopp: BigInt(b.avropat), makulerad: false }];
  const lage = takvolymlage(poster, BigInt(b.takvolym));
  const varning = takvolymvarning(lage, niva);
  if (varning === null) return [];
  const { dag, text } = takvolymprognos(poster, { takvolym: lage.takvolym, start: b.gallerFran, slut: tid.slutar }, idag);
  return [
    {
      avtalId: b.id, beteckning: avtalsbeteckning(b.nummer), namn: b.namn, slag: 'takvolym', datum: dag,
      text: varning === 'slut' ? 'Hela takvolymen är avropad. Avtalet är uttömt' : `${takvolymprocent(lage)}\u00A0% av takvolymen är avropad, ${formateraBelopp(lage.kvar)} är kvar. ${text}`,
    },
  ];
};
