import { provaDiarieklass } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval, updateVersioned } from '@gemensam/shared/api';
import { type AndraDiarieklassInput, type Diarieklass } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, arId, finnsInte } from '@gemensam/shared/domain';
import { lasKlass } from './diarieplan.lasmodell';
import { DiarieklassEntitet } from './diarium.entity';

/** The nämndsekreterare renames a class, or says whether new ärenden may have it. Its code stays: dnr are made with it. */
export const andraDiarieklass = (db: Db, begaran: Begaran, input: AndraDiarieklassInput): Promise<Diarieklass | Konflikt<Diarieklass> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Diarieklass, Avslag | Konflikt<Diarieklass>>(kontext, skrivval(begaran, 'andraDiarieklass', input), async (skriv) => {
    const klass = arId(input.id) ? await skriv.manager.findOne(DiarieklassEntitet, { where: { id: input.id }, lock: { mode: 'pessimistic_write' } }) : null;
    if (!klass) return finnsInte();
    const provad = provaDiarieklass({ kod: klass.kod, namn: input.namn });
    if (arAvslag(provad)) return provad;
    const { namn } = provad;
    if (!(await updateVersioned(skriv.manager, DiarieklassEntitet, input, { namn, anvands: input.anvands }))) return konflikt(await lasKlass(skriv, kontext, klass.id));
    return genomfort(await lasKlass(skriv, kontext, klass.id), {
      handelsetyp: 'diarieklass_andrad', objekttyp: 'diarieklass', objektId: klass.id,
      text: `Klassen ${klass.kod} i diarieplanen ändrades: ${namn}, ${input.anvands ? 'används' : 'används inte längre'}.`,
      data: { kod: klass.kod, klassnamn: namn, anvands: input.anvands, forut: { klassnamn: klass.namn, anvands: klass.anvands } },
    });
  });
};
