import { provaDiarieklass } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Diarieklass, type SkapaDiarieklassInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag } from '@gemensam/shared/domain';
import { lasKlass } from './diarieplan.lasmodell';
import { DiarieklassEntitet } from './diarium.entity';

/** The nämndsekreterare adds a class to the diarieplan. Refused when its code is there. */
export const skapaDiarieklass = (db: Db, begaran: Begaran, input: SkapaDiarieklassInput): Promise<Diarieklass | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Diarieklass>(kontext, skrivval(begaran, 'skapaDiarieklass', input), async (skriv) => {
    const klass = provaDiarieklass(input);
    if (arAvslag(klass)) return klass;
    const id = skriv.nyttId();
    const { raw } = await skriv.manager.createQueryBuilder().insert().into(DiarieklassEntitet).values({ id, ...klass, anvands: true, version: 1 }).orIgnore().returning('id').execute();
    if (!Array.isArray(raw) || raw.length === 0)
      return avslag({ regel: 'Koden finns redan', kalla: 'Diarieplanen, arkivlagen 6 §', text: `Diarieplanen har redan en klass ${klass.kod}.`, utvag: 'Ändra den, eller välj en annan kod.', falt: 'kod' });
    return genomfort(await lasKlass(skriv, kontext, id), {
      handelsetyp: 'diarieklass_skapad', objekttyp: 'diarieklass', objektId: id, text: `Klassen ${klass.kod} ${klass.namn} lades till i diarieplanen.`, data: { kod: klass.kod, klassnamn: klass.namn },
    });
  });
};
