import { provaAktuelltakt } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Aktuellt, type AktuelltaktInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AktuelltRepository } from './aktuellt.repository';

/** Throws away a compilation that is not frozen. It is no longer listed; the history keeps that it was. */
export const kasseraAktuellt = (db: Db, begaran: Begaran, input: AktuelltaktInput): Promise<Aktuellt | Konflikt<Aktuellt> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Aktuellt, Avslag | Konflikt<Aktuellt>>(kontext, skrivval(begaran, 'kasseraAktuellt', input), async (skriv) => {
    const aktuellt = new AktuelltRepository(skriv, kontext);
    const last = await aktuellt.hamtaOchLas(input.id);
    if (!last) return finnsInte();
    const till = provaAktuelltakt(last.tillstand, 'kassera');
    if (arAvslag(till)) return till;
    if (last.version !== input.version) return aktuellt.konflikt(last.id);

    await aktuellt.kassera(last.id);
    const nu = await aktuellt.hamta(last.id);
    return genomfort(nu, {
      handelsetyp: 'aktuellt_kasserat', objekttyp: 'aktuellt', objektId: nu.id,
      text: `${nu.namn} för ${nu.sammantrade} kasserades innan det frystes.`, data: { namn: nu.namn, sammantrade: nu.sammantrade, nummer: nu.nummer },
    });
  });
};
