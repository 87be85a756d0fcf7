import { provaNarvaro } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type MarkeraNarvaroInput, type Mote, type Narvaro } from '@gemensam/shared/contract';
import { type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farMarkeraKommun } from './mote.lasmodell';
import { MoteRepository, type Moteskonflikt, motesnamn } from './mote.repository';

const TEXT: Readonly<Record<Narvaro, string>> = { narvarande: 'närvarande', franvarande: 'frånvarande' };

/** Who was there. The beredningsgrupp notes its own kommun, those who keep the calendar anybody. */
export const markeraNarvaro = (db: Db, begaran: Begaran, input: MarkeraNarvaroInput): Promise<Mote | Moteskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Mote, Avslag | Moteskonflikt>(kontext, skrivval(begaran, 'markeraNarvaro', input), async (skriv) => {
    const moten = new MoteRepository(skriv, kontext);
    const funnen = await moten.oppnaDeltagare(input.id);
    if (!funnen) return finnsInte();
    const { bild, rad } = funnen;
    if (!farMarkeraKommun(kontext, rad.kommunkod)) return saknarBehorighet('Du markerar närvaron för din egen kommun.', 'Be e-samordnaren markera andra.');

    if (rad.version !== input.version) return moten.konflikt(bild.id);
    const nej = provaNarvaro(bild, kontext.affarsdatum);
    if (nej) return nej;

    const narvaro = input.narvaro ?? null;
    if (!(await moten.markera(rad, narvaro))) return moten.konflikt(bild.id);
    return genomfort(await moten.svar(bild.id), {
      handelsetyp: 'narvaro_markerad', objekttyp: 'mote', objektId: bild.id,
      text: narvaro ? `${rad.namn} markerades som ${TEXT[narvaro]} vid ${motesnamn(bild)}.` : `Närvaron för ${rad.namn} vid ${motesnamn(bild)} togs bort.`,
      data: { deltagareId: rad.id, namn: rad.namn, kommunkod: rad.kommunkod, narvaro, forut: { narvaro: rad.narvaro } },
    });
  });
};
