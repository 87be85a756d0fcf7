import { aktuelltrubrik, provaAktuelltakt, provaFrysning } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Aktuellt, type AktuelltaktInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AktuelltRepository } from './aktuellt.repository';

/** Freezes a compilation for its meeting, for ever. Only what the person has seen is frozen: a version somebody else moved on is handed back. */
export const frysAktuellt = (db: Db, begaran: Begaran, input: AktuelltaktInput): Promise<Aktuellt | Konflikt<Aktuellt> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Aktuellt, Avslag | Konflikt<Aktuellt>>(kontext, skrivval(begaran, 'frysAktuellt', input), async (skriv) => {
    const aktuellt = new AktuelltRepository(skriv, kontext);
    const last = await aktuellt.hamtaOchLas(input.id);
    if (!last) return finnsInte();
    const till = provaAktuelltakt(last.tillstand, 'frysa');
    if (arAvslag(till)) return till;
    if (last.version !== input.version) return aktuellt.konflikt(last.id);
    const nej = provaFrysning((await aktuellt.hamta(last.id)).punkter);
    if (nej) return nej;

    await aktuellt.frys(last.id);
    const nu = await aktuellt.hamta(last.id);
    return genomfort(nu, {
      handelsetyp: 'aktuellt_fryst', objekttyp: 'aktuellt', objektId: nu.id,
      text: `${aktuelltrubrik(nu)} frystes med ${nu.punkter.length} projekt.`,
      data: { namn: nu.namn, sammantrade: nu.sammantrade, nummer: nu.nummer, punkter: nu.punkter.map((p) => ({ projekt: p.projektnamn, rapportId: p.rapportId, text: p.text })) },
    });
  });
};
