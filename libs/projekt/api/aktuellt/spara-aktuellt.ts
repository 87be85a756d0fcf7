import { provaAktuelltakt, provaAktuelltuppgifter, provaAktuelltval } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Aktuellt, type SparaAktuelltInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AktuelltRepository } from './aktuellt.repository';

/** Keeps which projects are in, in which order and with which text. If somebody saved since it was shown, what stands now is handed back. */
export const sparaAktuellt = (db: Db, begaran: Begaran, input: SparaAktuelltInput): Promise<Aktuellt | Konflikt<Aktuellt> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Aktuellt, Avslag | Konflikt<Aktuellt>>(kontext, skrivval(begaran, 'sparaAktuellt', input), async (skriv) => {
    const aktuellt = new AktuelltRepository(skriv, kontext);
    const last = await aktuellt.hamtaOchLas(input.id);
    if (!last) return finnsInte();
    const till = provaAktuelltakt(last.tillstand, 'spara');
    if (arAvslag(till)) return till;
    const uppgifter = provaAktuelltuppgifter({ namn: input.namn, sammantrade: kontext.affarsdatum }, kontext.affarsdatum);
    if (arAvslag(uppgifter)) return uppgifter;
    const val = provaAktuelltval(input.punkter);
    if (arAvslag(val)) return val;
    if (last.version !== input.version) return aktuellt.konflikt(last.id);

    if (!(await aktuellt.spara(last.id, uppgifter.namn, val))) return finnsInte();
    const nu = await aktuellt.hamta(last.id);
    return genomfort(nu, {
      handelsetyp: 'aktuellt_sparat', objekttyp: 'aktuellt', objektId: nu.id,
      text: `${nu.namn} för ${nu.sammantrade} sparades med ${nu.punkter.length} projekt.`,
      data: { namn: nu.namn, punkter: nu.punkter.map((p) => ({ projekt: p.projektnamn, rapport: p.rapportNummer, text: p.text })) },
    });
  });
};
