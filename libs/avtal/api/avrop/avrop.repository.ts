import { type Avropsleverantor, type FrusenRad, takvolymlage, type Takvolymlage } from '@gemensam/avtal/domain';
import { type Handelse, type Konflikt, konflikt, type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Avrop, type Avropat } from '@gemensam/shared/contract';
import { arId, avslag, type Avslag, enRad, formateraBelopp, type Utfall } from '@gemensam/shared/domain';
import { type Avropsrattsbild, lasAvropsrattsbild, lasEgnaOrganisationer } from '../avropsratt/avropsratt.lasmodell';
import { avtalsnamn } from '../avtal/avtalsinmatning';
import { AvropEntitet } from './avrop.entity';
import { type Avropsrad, INGET_AVROPAT, lasAvropat, lasAvropet } from './avrop.lasmodell';
import { tillAvrop } from './avropet';

/** The row of the avtal is what its avrop take turns by. */
const lasAvtal: Sats = { namn: 'avrop.las_avtal', text: 'select from gemensam.avtal where id = $1::uuid for update' };
const organisationSats: Sats = { namn: 'avrop.organisation', text: 'select o.namn, o.kommunkod from gemensam.organisation o where o.id = $1::uuid' };

export type Avropskonflikt = Konflikt<Avrop>;

/** Who calls off, as it is called now. */
export interface Avropsorganisation {
  readonly namn: string;
  readonly kommunkod: string | null;
}

/** What an avrop says, as it is kept. */
export interface Avropsskrivning {
  readonly organisationId: string;
  readonly organisation: Avropsorganisation;
  /** Of the frozen list. */
  readonly orgnr: FrusenRad['orgnr'];
  readonly belopp: bigint;
  readonly datum: string;
  readonly vad: string;
  readonly referens: string | null;
  readonly leverantor: Avropsleverantor;
  readonly ersatterId: string | null;
}

/** Avrop: rows to domain and back. Exists only inside `Db.skriva`. */
export class AvropRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the avtal: its avrop take turns, and what is read with the lock is what stands when it is had. Null: no such avtal here. */
  async oppna(avtalId: string): Promise<{ readonly bild: Avropsrattsbild; readonly lage: Takvolymlage } | null> {
    if (!arId(avtalId)) return null;
    const [, bild, summor] = await Promise.all([this.skriv.rader(lasAvtal, [avtalId]), lasAvropsrattsbild(this.skriv, this.kontext, avtalId), lasAvropat(this.skriv, avtalId)]);
    if (!bild) return null;
    const { avropat } = summor.get(avtalId) ?? INGET_AVROPAT;
    return { bild, lage: takvolymlage([{ datum: this.kontext.affarsdatum, belopp: avropat, makulerad: false }], BigInt(bild.avtal.takvolym ?? 0)) };
  }

  /** Null: no such avrop that the person may see. */
  las(id: string): Promise<Avropsrad | null> {
    return lasAvropet(this.skriv, this.kontext, id);
  }

  async organisation(organisationId: string): Promise<Avropsorganisation | null> {
    return (await this.skriv.rader<Avropsorganisation & Record<string, unknown>>(organisationSats, [organisationId]))[0] ?? null;
  }

  async arEgen(organisationId: string): Promise<boolean> {
    return (await lasEgnaOrganisationer(this.skriv, this.kontext)).includes(organisationId);
  }

  /** Adds an avrop; the database gives its number and holds the takvolym once more. */
  async lagg(avtalId: string, { leverantor, belopp, organisation, ...a }: Avropsskrivning): Promise<Avropsrad> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(AvropEntitet, {
      id, avtalId, ...a, organisation: organisation.namn, kommunkod: organisation.kommunkod, rang: leverantor.rang, leverantor: leverantor.namn, rangskal: leverantor.rangskal, belopp: belopp.toString(),
      lamnat: this.skriv.nu, lamnatAvId: this.kontext.person.id, lamnatAv: this.kontext.person.namn, status: 'gallande', skal: null, makulerat: null, makuleratAvId: null, makuleratAv: null, version: 1,
    });
    const rad = await this.las(id);
    if (!rad) throw new Error(`avrop ${id} was added but cannot be read`);
    return rad;
  }

  /** False: the version was not the one given. */
  makulera(rad: Avropsrad, skal: string): Promise<boolean> {
    return updateVersioned(this.skriv.manager, AvropEntitet, rad, { status: 'makulerat', skal, makulerat: this.skriv.nu, makuleratAvId: this.kontext.person.id, makuleratAv: this.kontext.person.namn });
  }

  svar(rad: Avropsrad, kvar: bigint): Avropat {
    return { avrop: tillAvrop(rad, this.kontext), kvar };
  }

  konflikt(rad: Avropsrad): Avropskonflikt {
    return konflikt(tillAvrop(rad, this.kontext));
  }
}

const LANGSTA_REFERENS = 120;

/** A reference as it is kept; empty is none. */
export const provaReferens = (skriven: string | null | undefined): Utfall<{ readonly referens: string | null }> => {
  const referens = enRad(skriven ?? '');
  return referens.length > LANGSTA_REFERENS
    ? avslag({ regel: 'För lång text', kalla: 'Domänregel U4, avrop', text: `Referensen får vara högst ${LANGSTA_REFERENS} tecken.`, utvag: 'Korta texten.', falt: 'referens' })
    : { referens: referens || null };
};

/** Nothing is said of avrop that somebody may see but not change. */
export const inteEgen = (): Avslag =>
  avslag({ regel: 'Saknar behörighet', kalla: 'Rolltabellen, avropare', text: 'Du rapporterar avrop för dina egna organisationer.', utvag: 'Be organisationen själv, eller e-samordnaren.' });

/** "Avrop 3 på 40 000 kr från A-12 Konsulter för Luleå kommun", as events tell of what became of it. */
export const avropetIOrd = (rad: Avropsrad): string => `Avrop ${rad.nummer} på ${formateraBelopp(BigInt(rad.belopp))} från ${avtalsnamn({ nummer: rad.avtalsnummer, namn: rad.avtal })} för ${rad.organisation}`;

/** An avrop as the log keeps it; `rad` is its own row. */
export const avropshandelse = (handelsetyp: 'avrop_rapporterat' | 'avrop_rattat' | 'avrop_makulerat', rad: Avropsrad, text: string, data: Handelse['data']): Handelse => ({
  handelsetyp, objekttyp: 'avrop', objektId: rad.id, text,
  data: {
    avtalId: rad.avtalId, organisation: rad.organisation, orgnr: rad.orgnr, belopp: rad.belopp, datum: rad.datum, vad: rad.vad, referens: rad.referens, leverantor: rad.leverantor, rang: rad.rang, rangskal: rad.rangskal, ...data,
  },
});
