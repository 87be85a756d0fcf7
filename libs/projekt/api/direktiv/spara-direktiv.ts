import { type Direktivdel, type Direktivinnehall, direktivdelText, direktivtext, sparaDirektiv as provaSpara } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Handelse, type Konflikt, kravKontext, saknarBehorighet, skrivval } from '@gemensam/shared/api';
import { type Projektdirektiv, type SparaDirektivInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { farSkrivaDirektiv, stallningAv } from './direktiv.lasmodell';
import { DirektivRepository } from './direktiv.repository';

/**
 * Those who prepare write the directive; what is in force stands until a decision makes the text a tillägg. A save based on an older
 * text writes nothing and gives back what stands, so that the person merges.
 */
export const sparaDirektiv = (db: Db, begaran: Begaran, input: SparaDirektivInput): Promise<Projektdirektiv | Konflikt<Projektdirektiv> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektdirektiv, Avslag | Konflikt<Projektdirektiv>>(kontext, skrivval(begaran, 'sparaDirektiv', input), async (skriv) => {
    const direktiv = new DirektivRepository(skriv, kontext);
    const bild = await direktiv.oppna(input.projektId);
    if (!bild) return finnsInte();
    if (!farSkrivaDirektiv(kontext, bild.projektledare_id)) return saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren skriva i direktivet, eller få projektet tilldelat.');
    if ((bild.utkast?.version ?? 0) !== input.version) return direktiv.konflikt(bild);

    const sparat = provaSpara(stallningAv(bild), input.innehall);
    if (arAvslag(sparat)) return sparat;

    await direktiv.spara(bild, sparat.innehall);
    return genomfort(await direktiv.sida(bild.id), {
      handelsetyp: 'direktiv_sparat', objekttyp: 'projekt', objektId: bild.id,
      text: `Projektdirektivet för ${bild.namn} skrevs om: ${sparat.andrade.map(direktivdelText).join(', ')}.`,
      data: { version: input.version + 1, andrade: texter(sparat.innehall, sparat.andrade) },
    });
  });
};

/** The parts by name with their text, as they stand in the log. */
export const texter = (i: Direktivinnehall, delar: readonly Direktivdel[]): Handelse['data'] => Object.fromEntries(delar.map((d) => [direktivdelText(d), direktivtext(i, d)]));
