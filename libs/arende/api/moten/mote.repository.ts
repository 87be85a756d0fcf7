import { type Deltagarinmatning, kallasTill, type Motesinmatning, type Moteslag, moteslagText, type Narvaro, type Uppgiftsinmatning } from '@gemensam/arende/domain';
import { type Konflikt, konflikt, type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Mote } from '@gemensam/shared/contract';
import { arId, type Datum } from '@gemensam/shared/domain';
import { type Deltagarrad, lasMote, lasMotesbild, type Motesbild, type Uppgiftsrad } from './mote.lasmodell';
import { MoteanteckningEntitet, MoteEntitet, MotesdeltagareEntitet, MotesuppgiftEntitet } from './mote.entity';

const lasMotet: Sats = { namn: 'arende.las_mote', text: 'select from gemensam.mote where id = $1 for update' };
const foresla: Sats = {
  namn: 'arende.foresla_motesdeltagare',
  text: `select u.person_id as "personId", p.namn, (array_agg(u.roll order by array_position($2::text[], u.roll)))[1] as roll, u.kommunkod
    from gemensam.uppdrag u join gemensam.person p on p.id = u.person_id join gemensam.mote m on m.id = $1
    where u.roll = any($2) and u.fran <= m.datum and (u.till is null or u.till >= m.datum)
      and not exists (select from gemensam.motesdeltagare d where d.mote_id = m.id and d.person_id = u.person_id and d.kommunkod is not distinct from u.kommunkod)
    group by u.person_id, p.namn, u.kommunkod order by p.namn collate gemensam.sv, u.person_id, u.kommunkod`,
};

type Nyckel = { readonly id: string; readonly version: number };
export type Moteskonflikt = Konflikt<Mote>;

/** "sammanträdet 2021-03-16", as events call a meeting. */
export const motesnamn = (m: { readonly slag: Moteslag; readonly datum: Datum }): string => `${m.slag === 'sammantrade' ? 'sammanträdet' : `${moteslagText(m.slag).toLowerCase()}t`} ${m.datum}`;

/** Meetings: rows to domain and back. Exists only inside `Db.skriva`. */
export class MoteRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the meeting. Null: no such meeting here. */
  async oppna(id: string): Promise<Motesbild | null> {
    if (!arId(id) || (await this.skriv.rader(lasMotet, [id])).length === 0) return null;
    return lasMotesbild(this.skriv, this.kontext, id);
  }

  /** Locks the meeting of a participant. Null: no such participant here. */
  async oppnaDeltagare(id: string): Promise<{ readonly bild: Motesbild; readonly rad: Deltagarrad } | null> {
    const funnen = arId(id) ? await this.skriv.manager.findOne(MotesdeltagareEntitet, { where: { id }, select: { id: true, moteId: true } }) : null;
    const bild = funnen && (await this.oppna(funnen.moteId));
    const rad = bild?.deltagare?.find((d) => d.id === id);
    return bild && rad ? { bild, rad } : null;
  }

  /** Locks the meeting of a task. Null: no such task here, or none that the person may see. */
  async oppnaUppgift(id: string): Promise<{ readonly bild: Motesbild; readonly rad: Uppgiftsrad } | null> {
    const funnen = arId(id) ? await this.skriv.manager.findOne(MotesuppgiftEntitet, { where: { id }, select: { id: true, moteId: true } }) : null;
    const bild = funnen && (await this.oppna(funnen.moteId));
    const rad = bild?.uppgifter?.find((u) => u.id === id);
    return bild && rad ? { bild, rad } : null;
  }

  async skapa(m: Motesinmatning): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(MoteEntitet, { id, ...m, installt: null, installtSkal: null, andrat: this.skriv.nu, version: 1 });
    return id;
  }

  async andra(rad: Nyckel, m: Motesinmatning): Promise<boolean> {
    return updateVersioned(this.skriv.manager, MoteEntitet, rad, { ...m, andrat: this.skriv.nu });
  }

  async stallIn(rad: Nyckel, skal: string): Promise<boolean> {
    return updateVersioned(this.skriv.manager, MoteEntitet, rad, { installt: this.kontext.affarsdatum, installtSkal: skal, andrat: this.skriv.nu });
  }

  /** Those whose uppdrag is in force on the day and who are not on the list. Answers how many came. */
  async hamtaDeltagare(moteId: string, slag: Moteslag): Promise<number> {
    const nya = await this.skriv.rader<Pick<Deltagarrad, 'namn' | 'roll' | 'kommunkod'> & { personId: string }>(foresla, [moteId, kallasTill(slag)]);
    if (nya.length > 0)
      await this.skriv.manager.insert(MotesdeltagareEntitet, nya.map((d) => ({ ...d, id: this.skriv.nyttId(), moteId, slag: 'kallad' as const, narvaro: null, marktAv: null, version: 1 })));
    return nya.length;
  }

  async laggTillDeltagare(moteId: string, d: Deltagarinmatning): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(MotesdeltagareEntitet, { id, moteId, ...d, personId: null, roll: null, narvaro: null, marktAv: null, version: 1 });
    return id;
  }

  async taBortDeltagare({ id, version }: Nyckel): Promise<boolean> {
    return (await this.skriv.manager.delete(MotesdeltagareEntitet, { id, version })).affected === 1;
  }

  async markera(rad: Nyckel, narvaro: Narvaro | null): Promise<boolean> {
    return updateVersioned(this.skriv.manager, MotesdeltagareEntitet, rad, { narvaro, marktAv: narvaro && this.kontext.person.namn });
  }

  /** Version 0: nothing is written yet; the lock on the meeting lets one be first. */
  async anteckna(id: string, version: number, text: string): Promise<boolean> {
    const nytt = { text, andradAvId: this.kontext.person.id, andradAv: this.kontext.person.namn, andrad: this.skriv.nu };
    if (version > 0) return updateVersioned(this.skriv.manager, MoteanteckningEntitet, { id, version }, nytt);
    await this.skriv.manager.insert(MoteanteckningEntitet, { id, ...nytt, version: 1 });
    return true;
  }

  async nyUppgift(moteId: string, u: Uppgiftsinmatning & { readonly agare: string }): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(MotesuppgiftEntitet, { id, moteId, ...u, klar: null, klarAnteckning: null, klarAv: null, version: 1 });
    return id;
  }

  async andraUppgift(rad: Nyckel, u: Uppgiftsinmatning & { readonly agare: string }): Promise<boolean> {
    return updateVersioned(this.skriv.manager, MotesuppgiftEntitet, rad, { ...u });
  }

  /** Null: it is open again. */
  async klara(rad: Nyckel, anteckning: string | null): Promise<boolean> {
    const klar = anteckning === null ? null : this.kontext.affarsdatum;
    return updateVersioned(this.skriv.manager, MotesuppgiftEntitet, rad, { klar, klarAnteckning: anteckning, klarAv: klar && this.kontext.person.namn });
  }

  /** The meeting as it stands after the act. */
  async svar(id: string): Promise<Mote> {
    const mote = await lasMote(this.skriv, this.kontext, id);
    if (!mote) throw new Error(`meeting ${id} is locked but cannot be read`);
    return mote;
  }

  async konflikt(id: string): Promise<Moteskonflikt> {
    return konflikt(await this.svar(id));
  }
}
