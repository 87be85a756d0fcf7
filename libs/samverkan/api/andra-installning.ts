import { arInstallningsnyckel, provaInstallning } from '@gemensam/samverkan/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraInstallningInput, type Installning } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { lasInstallning, skrivInstallning } from './installning.repository';

/** The administrator changes a setting. What is already allocated or registered keeps what held then. */
export const andraInstallning = (db: Db, begaran: Begaran, input: AndraInstallningInput): Promise<Installning | Konflikt<Installning> | Avslag> =>
  db.skriva<Installning, Avslag | Konflikt<Installning>>(kravKontext(begaran), skrivval(begaran, 'andraInstallning', input), async (skriv) => {
    const { nyckel } = input;
    if (!arInstallningsnyckel(nyckel)) return finnsInte();
    const varde = provaInstallning(nyckel, input.varde);
    if (arAvslag(varde)) return varde;
    const forr = await lasInstallning(skriv, nyckel);
    if (forr.version !== input.version) return konflikt(forr);
    if (forr.varde === varde)
      return avslag({ regel: 'Ingen ändring', kalla: 'Grundregel: historiken visar ändringar', text: `Värdet är redan ${varde}.`, utvag: 'Skriv ett annat värde, eller avbryt.', falt: 'varde' });

    if (!(await skrivInstallning(skriv, nyckel, varde, input.version))) return konflikt(await lasInstallning(skriv, nyckel));
    const ny = await lasInstallning(skriv, nyckel);
    return genomfort(ny, {
      handelsetyp: 'installning_andrad',
      objekttyp: 'installning',
      objektId: nyckel,
      text: `Inställningen ${ny.namn.toLowerCase()} ändrades från ${forr.varde === '' ? 'inget värde' : `${forr.varde} ${forr.enhet}`} till ${ny.varde} ${ny.enhet}.`,
      data: { nyckel, fran: forr.varde, till: ny.varde, version: ny.version },
    });
  });
