import { createHash, randomUUID } from 'node:crypto';
import { type Diarieklass, type Handlingsserie, jamforKlasskoder, type Registrering } from '@gemensam/arende/domain';
import { type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { InkommenHandlingEntitet, type Lydelse, RegisterpostEntitet, RegisterrattelseEntitet, RegisteruppgiftEntitet } from './diarium.entity';

/** The row lock of the upsert makes registrations in one ärende take turns; a rollback gives the number back. */
const nastaNummer: Sats = {
  namn: 'diarium.nasta-nummer',
  text: `insert into gemensam.handlingsserie as s (arende_id, serie, senaste) values ($1, $2, 1)
    on conflict (samverkan_id, arende_id, serie) do update set senaste = s.senaste + 1 returning senaste`,
};
const planSats: Sats = { namn: 'diarium.klasser', text: 'select kod, namn, anvands from gemensam.diarieklass' };
const upphandlingSats: Sats = { namn: 'diarium.upphandlingssekretess', text: `select a.sekretess_slag = 'upphandling' as galler from gemensam.arende a where a.id = $1` };
const rattelseSats: Sats = { namn: 'diarium.nasta-rattelse', text: 'select (count(*) + 1)::int as nummer from gemensam.registerrattelse where post_id = $1' };

export interface LastPost {
  readonly id: string;
  readonly arendeId: string;
  readonly serie: Handlingsserie;
  readonly nummer: number;
  readonly version: number;
  readonly registrering: Registrering;
  /** The business date of the registration. */
  readonly registrerad: string;
  readonly handlingId: string | null;
  readonly salt: string;
}

/** A post that was written: its place in the register, and the proof that binds what is written to the audit log. */
export interface Infort {
  readonly id: string;
  readonly serie: Handlingsserie;
  readonly nummer: number;
  readonly bevis: string;
}

/** Register rows to domain and back. Exists only inside `Db.skriva`. */
export class DiariumRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  async plan(): Promise<readonly Diarieklass[]> {
    const klasser = await this.skriv.rader<{ kod: string; namn: string; anvands: boolean }>(planSats);
    return klasser.sort((a, b) => jamforKlasskoder(a.kod, b.kod));
  }

  /** Is a locked ärende under upphandlingssekretess? */
  async underUpphandlingssekretess(arendeId: string): Promise<boolean> {
    const [rad] = await this.skriv.rader<{ galler: boolean | null }>(upphandlingSats, [arendeId]);
    return rad?.galler ?? false;
  }

  /** Enters a handling under the next number of its series in the ärende. The number is held until the transaction ends. */
  async infor(arendeId: string, serie: Handlingsserie, r: Registrering, handlingId: string | null): Promise<Infort> {
    const { person, affarsdatum } = this.kontext;
    const [rad] = await this.skriv.rader<{ senaste: number }>(nastaNummer, [arendeId, serie]);
    if (!rad) throw new Error('the series gave no number');
    const [id, salt, hemlig] = [this.skriv.nyttId(), randomUUID(), r.sekretess !== null];
    const { riktning, datum, motpart, rubrik } = r;
    const post = { id, arendeId, serie, nummer: rad.senaste, riktning, datum, hemlig, registrerad: affarsdatum, avId: person.id, av: person.namn, version: 1 };
    await this.skriv.manager.insert(RegisterpostEntitet, post);
    const { paragraf, skal } = r.sekretess ?? { paragraf: null, skal: null };
    await this.skriv.manager.insert(RegisteruppgiftEntitet, { postId: id, arendeId, hemlig, motpart, rubrik, paragraf, skal, handlingId, avId: person.id, salt });
    return { id, serie, nummer: rad.senaste, bevis: bevis(lydelse(r, handlingId, salt)) };
  }

  /** Locks a post. Null: no such post here, or one that the person may not read. */
  async hamtaOchLas(id: string): Promise<LastPost | null> {
    if (!arId(id)) return null;
    const post = await this.skriv.manager.findOne(RegisterpostEntitet, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const u = post && (await this.skriv.manager.findOneBy(RegisteruppgiftEntitet, { postId: id }));
    if (!u) return null;
    const { arendeId, serie, nummer, version, riktning, datum, registrerad } = post;
    const sekretess = u.paragraf !== null && u.skal !== null ? { paragraf: u.paragraf, skal: u.skal } : null;
    return { id, arendeId, serie, nummer, version, registrerad, registrering: { riktning, datum, motpart: u.motpart, rubrik: u.rubrik, sekretess }, handlingId: u.handlingId, salt: u.salt };
  }

  /** Writes the new reading of a locked post and keeps both. Null: the version was not the one given. */
  async ratta(post: LastPost, r: Registrering, handlingId: string | null, skal: string): Promise<string | null> {
    const { person, affarsdatum } = this.kontext;
    const { riktning, datum, motpart, rubrik } = r;
    const [hemlig, salt] = [r.sekretess !== null, randomUUID()];
    if (!(await updateVersioned(this.skriv.manager, RegisterpostEntitet, post, { riktning, datum, hemlig }))) return null;
    const marke = r.sekretess ?? { paragraf: null, skal: null };
    await this.skriv.manager.update(RegisteruppgiftEntitet, { postId: post.id }, { hemlig, motpart, rubrik, ...marke, handlingId, salt });
    const [rad] = await this.skriv.rader<{ nummer: number }>(rattelseSats, [post.id]);
    const [fore, efter] = [lydelse(post.registrering, post.handlingId, post.salt), lydelse(r, handlingId, salt)];
    await this.skriv.manager.insert(RegisterrattelseEntitet, {
      id: this.skriv.nyttId(), postId: post.id, arendeId: post.arendeId, nummer: rad?.nummer ?? 1, hemlig: hemlig || post.registrering.sekretess !== null,
      skal, fore, efter, datum: affarsdatum, avId: person.id, av: person.namn,
    });
    return bevis(efter);
  }

  /** The post of a handling in an ärende, or null when it is not registered there. */
  async postAv(arendeId: string, handlingId: string): Promise<{ readonly serie: Handlingsserie; readonly nummer: number } | null> {
    const u = await this.skriv.manager.findOneBy(RegisteruppgiftEntitet, { arendeId, handlingId });
    return u && this.skriv.manager.findOneBy(RegisterpostEntitet, { id: u.postId });
  }

  /** Locks what came in. Null: nothing here that the person may see. */
  async hamtaInkommen(id: string): Promise<InkommenHandlingEntitet | null> {
    return arId(id) ? this.skriv.manager.findOne(InkommenHandlingEntitet, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
  }

  /** Settles what came in: by its post, or by why there is none. False: the version was not the one given. */
  async avsluta(inkommen: { readonly id: string; readonly version: number }, som: { readonly postId: string; readonly arendeId: string } | { readonly skal: string }): Promise<boolean> {
    const lage = 'skal' in som ? 'registreras_inte' : 'registrerad';
    return updateVersioned(this.skriv.manager, InkommenHandlingEntitet, inkommen, { ...som, lage, avslutad: this.kontext.affarsdatum, avslutadAv: this.kontext.person.namn });
  }
}

const lydelse = ({ riktning, datum, motpart, rubrik, sekretess }: Registrering, handlingId: string | null, salt: string): Lydelse => ({
  riktning, datum, motpart, rubrik, paragraf: sekretess?.paragraf ?? null, skal: sekretess?.skal ?? null, handlingId, salt,
});

/** Says nothing to one who has not the row: its salt is random. */
const bevis = (l: Lydelse): string =>
  createHash('sha256').update(JSON.stringify([l.riktning, l.datum, l.motpart, l.rubrik, l.paragraf, l.skal, l.handlingId, l.salt])).digest('hex');
