import { andelExakt, type Avropsregel, type FrusenAvropslista } from '@gemensam/avtal/domain';
import { type Handelse, type Handelsedata, type Konflikt, konflikt, type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Avropsratt } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { avtalsnamn } from '../avtal/avtalsinmatning';
import { AvropsberattigadEntitet, AvropslistaEntitet, AvropsregelEntitet } from './avropsratt.entity';
import { type Avropsrattsbild, lasAvropsrattsbild } from './avropsratt.lasmodell';
import { tillAvropsratt } from './avropssvar';

/** The row of the avtal is what acts on its rule, its list and its volume take turns by. */
const lasAvtal: Sats = { namn: 'avropsratt.las_avtal', text: 'select from gemensam.avtal where id = $1 for update' };
const organisationer: Sats = { namn: 'avropsratt.organisationer', text: 'select id, namn from gemensam.organisation where upphord is null' };

export type Avropsrattskonflikt = Konflikt<Avropsratt>;

/** The rule and the frozen list of an avtal. Exists only inside `Db.skriva`. */
export class AvropsrattRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the avtal. Null: no such avtal here. */
  async oppna(avtalId: string): Promise<Avropsrattsbild | null> {
    if (!arId(avtalId) || (await this.skriv.rader(lasAvtal, [avtalId])).length === 0) return null;
    return lasAvropsrattsbild(this.skriv, this.kontext, avtalId);
  }

  /** Names by id of the organisations that are there. */
  async organisationer(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.skriv.rader<{ id: string; namn: string }>(organisationer)).map((o) => [o.id, o.namn]));
  }

  /** False: the version was not the one given. */
  async sattRegel(bild: Avropsrattsbild, regel: Avropsregel): Promise<boolean> {
    const rad = {
      slag: [...regel.slag], matt: regel.matt, andelsslag: regel.andelsslag, troskelTaljare: regel.troskel.taljare.toString(), troskelNamnare: regel.troskel.namnare.toString(),
      styrelseTaljare: regel.styrelseandel.taljare.toString(), styrelseNamnare: regel.styrelseandel.namnare.toString(), namngivna: [...regel.namngivna], andrad: this.skriv.nu,
    };
    if (bild.version > 0) return updateVersioned(this.skriv.manager, AvropsregelEntitet, { id: bild.avtal.id, version: bild.version }, rad);
    await this.skriv.manager.insert(AvropsregelEntitet, { id: bild.avtal.id, ...rad, version: 1 });
    return true;
  }

  /** The list, and the rule that gave it where it was the default: what is frozen stays explained. */
  async frys(bild: Avropsrattsbild, lista: FrusenAvropslista): Promise<void> {
    if (bild.version === 0) await this.sattRegel(bild, bild.regel);
    await this.skriv.manager.insert(AvropslistaEntitet, { avtalId: bild.avtal.id, datum: lista.datum, fryst: this.skriv.nu, avId: this.kontext.person.id, av: this.kontext.person.namn });
    await this.skriv.manager.insert(AvropsberattigadEntitet, lista.rader.map((r) => ({ avtalId: bild.avtal.id, ...r })));
  }

  async svar(avtalId: string): Promise<Avropsratt> {
    const bild = await lasAvropsrattsbild(this.skriv, this.kontext, avtalId);
    if (!bild) throw new Error(`avtal ${avtalId} is locked but cannot be read`);
    return tillAvropsratt(this.skriv, this.kontext, bild);
  }

  async konflikt(avtalId: string): Promise<Avropsrattskonflikt> {
    return konflikt(await this.svar(avtalId));
  }
}

/** The rule as the log keeps it. */
export const regeldata = (r: Avropsregel, namn: ReadonlyMap<string, string>): Handelsedata => ({
  avropsslag: [...r.slag], matt: r.matt, andelsslag: r.andelsslag, troskel: andelExakt(r.troskel), styrelseandel: andelExakt(r.styrelseandel), namngivna: r.namngivna.map((id) => namn.get(id) ?? id),
});

export const fryshandelse = (bild: Avropsrattsbild, lista: FrusenAvropslista): Handelse => ({
  handelsetyp: 'avropslista_fryst', objekttyp: 'avtal', objektId: bild.avtal.id,
  text: `Listan över vilka som får avropa från ${avtalsnamn(bild.avtal)} frystes med ${lista.rader.length} organisationer per ${lista.datum}.`,
  data: { datum: lista.datum, antal: lista.rader.length, organisationer: lista.rader.map((r) => `${r.namn}, ${r.orgnr}`) },
});

