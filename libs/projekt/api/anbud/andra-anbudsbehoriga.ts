import { provaAnbudsbehoriga } from '@gemensam/projekt/domain';
import { type Begaran, type Db } from '@gemensam/shared/api';
import { type AndraAnbudsbehorigaInput } from '@gemensam/shared/contract';
import { arAvslag } from '@gemensam/shared/domain';
import { type Anbudsutfall, FOR_SENT, utforAnbudsakt } from './anbudsakt';
import { arOppen } from './anbudslista.lasmodell';

/** Those who handle the bids name others, or take them away. Who acts stays. */
export const andraAnbudsbehoriga = (db: Db, begaran: Begaran, input: AndraAnbudsbehorigaInput): Promise<Anbudsutfall> =>
  utforAnbudsakt(db, begaran, 'andraAnbudsbehoriga', input, async (bild, anbud, { person }) => {
    if (bild.lista?.version !== input.version) return FOR_SENT;
    const id = (p: { readonly personId: string }): string => p.personId;
    const byte = provaAnbudsbehoriga({ oppen: arOppen(bild), nu: bild.behoriga.map(id), nya: input.behoriga, valbara: bild.valbara.map(id), personId: person.id });
    if (arAvslag(byte)) return byte;
    await anbud.bytBehoriga(bild, byte.till, byte.bort);
    const namn = new Map([...bild.valbara, ...bild.behoriga].map((p) => [p.personId, p.namn]));
    const [fick, miste] = [byte.till, byte.bort].map((alla) => alla.map((p) => namn.get(p) ?? p));
    return {
      handelsetyp: 'anbudsbehoriga_andrade', text: `Vilka som handlägger anbuden i upphandlingen för ${bild.projekt_namn} ändrades.`,
      data: { upphandlingId: bild.id, ...(fick?.length ? { anbudshandlaggareTill: fick } : {}), ...(miste?.length ? { anbudshandlaggareBort: miste } : {}) },
    };
  });
