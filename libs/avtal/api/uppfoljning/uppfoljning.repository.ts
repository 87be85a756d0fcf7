import { type Dialogatgardsinmatning, type Dialogleverantor, type Dialogplan, type Dialogutfall } from '@gemensam/avtal/domain';
import { type Handelsedata, type Konflikt, konflikt, type Kontext, type Sats, saknarBehorighet, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { type Avtalsuppfoljning } from '@gemensam/shared/contract';
import { arId, avslag, type Avslag, type Datum } from '@gemensam/shared/domain';
import { avtalsnamn } from '../avtal/avtalsinmatning';
import { DialogatgardEntitet, DialograttelseEntitet, LeverantorsdialogEntitet } from './uppfoljning.entity';
import { type Atgardsrad, dialogavtal, type Dialograd, farFoljaUpp, lasUppfoljningsbild, tillUppfoljning, type Uppfoljningsbild } from './uppfoljning.lasmodell';

const lasAvtal: Sats = { namn: 'uppfoljning.las_avtal', text: 'select from gemensam.avtal where id = $1 for update' };

type Nyckel = { readonly id: string; readonly version: number };
export type Uppfoljningskonflikt = Konflikt<Avtalsuppfoljning>;
export type Dialogregler = NonNullable<ReturnType<typeof dialogavtal>>;

/** A dialogue that is to be acted on, with its avtal. */
export interface OppnadDialog {
  readonly bild: Uppfoljningsbild;
  readonly rad: Dialograd;
}

/** Dialogues and measures of an avtal: rows to domain and back. Acts on one avtal take turns by its row. Exists only inside `Db.skriva`. */
export class UppfoljningRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the avtal. Null: no such avtal here. */
  async oppna(avtalId: string): Promise<Uppfoljningsbild | null> {
    if (!arId(avtalId) || (await this.skriv.rader(lasAvtal, [avtalId])).length === 0) return null;
    return lasUppfoljningsbild(this.skriv, this.kontext, avtalId);
  }

  /** Locks the avtal of a dialogue. Null: no such dialogue here. */
  async oppnaDialog(id: string): Promise<OppnadDialog | null> {
    const funnen = arId(id) ? await this.skriv.manager.findOne(LeverantorsdialogEntitet, { where: { id }, select: { id: true, avtalId: true } }) : null;
    const bild = funnen && (await this.oppna(funnen.avtalId));
    const rad = bild?.dialoger.find((d) => d.id === id);
    return bild && rad ? { bild, rad } : null;
  }

  /** Locks the avtal of a measure. Null: no such measure here. */
  async oppnaAtgard(id: string): Promise<(OppnadDialog & { readonly atgard: Atgardsrad }) | null> {
    const funnen = arId(id) ? await this.skriv.manager.findOne(DialogatgardEntitet, { where: { id }, select: { id: true, dialogId: true } }) : null;
    const dialog = funnen && (await this.oppnaDialog(funnen.dialogId));
    const atgard = dialog?.rad.atgarder.find((a) => a.id === id);
    return dialog && atgard ? { ...dialog, atgard } : null;
  }

  async planera(avtalId: string, p: Dialogplan): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(LeverantorsdialogEntitet, { ...TOM, id, avtalId, ...plankolumner(p), status: 'planerad', andrad: this.skriv.nu });
    return id;
  }

  async andra(rad: Nyckel, p: Dialogplan): Promise<boolean> {
    return updateVersioned(this.skriv.manager, LeverantorsdialogEntitet, rad, { ...plankolumner(p), andrad: this.skriv.nu });
  }

  async stallIn(rad: Nyckel, skal: string): Promise<boolean> {
    return updateVersioned(this.skriv.manager, LeverantorsdialogEntitet, rad, { status: 'installd', installtSkal: skal, andrad: this.skriv.nu });
  }

  /** A planned one becomes held. */
  async hall(rad: Nyckel, u: Dialogutfall, hogst: number): Promise<boolean> {
    return updateVersioned(this.skriv.manager, LeverantorsdialogEntitet, rad, { status: 'hallen', ...utfallskolumner(u, hogst), andrad: this.skriv.nu });
  }

  /** One that was not planned. */
  async registreraHallen(avtalId: string, leverantor: Dialogleverantor | null, u: Dialogutfall, hogst: number): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(LeverantorsdialogEntitet, { ...TOM, id, avtalId, ...leverantorskolumner(leverantor), status: 'hallen', ...utfallskolumner(u, hogst), andrad: this.skriv.nu });
    return id;
  }

  /** A grade that is not changed keeps the scale that it was given on. */
  async ratta(rad: Dialograd, forut: Dialogutfall, u: Dialogutfall, hogst: number, skal: string): Promise<boolean> {
    if (!(await updateVersioned(this.skriv.manager, LeverantorsdialogEntitet, rad, { ...utfallskolumner(u, hogst), andrad: this.skriv.nu }))) return false;
    await this.skriv.manager.insert(DialograttelseEntitet, { dialogId: rad.id, nummer: rad.rattelser.length + 1, skal, forut, avId: this.kontext.person.id, av: this.kontext.person.namn });
    return true;
  }

  async nyAtgard(dialogId: string, a: Dialogatgardsinmatning & { readonly agare: string }): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(DialogatgardEntitet, { id, dialogId, ...a, klar: null, klarHur: null, klarAv: null, version: 1 });
    return id;
  }

  async andraAtgard(rad: Nyckel, a: Dialogatgardsinmatning & { readonly agare: string }): Promise<boolean> {
    return updateVersioned(this.skriv.manager, DialogatgardEntitet, rad, { ...a });
  }

  /** Null: it is open again. */
  async klara(rad: Nyckel, klart: { readonly klar: Datum; readonly hur: string } | null): Promise<boolean> {
    return updateVersioned(this.skriv.manager, DialogatgardEntitet, rad, { klar: klart?.klar ?? null, klarHur: klart?.hur ?? null, klarAv: klart && this.kontext.person.namn });
  }

  /** The follow-up as it stands after the act. */
  async svar(avtalId: string): Promise<Avtalsuppfoljning> {
    const bild = await lasUppfoljningsbild(this.skriv, this.kontext, avtalId);
    if (!bild) throw new Error(`avtal ${avtalId} is locked but cannot be read`);
    return tillUppfoljning(bild, this.kontext);
  }

  async konflikt(avtalId: string): Promise<Uppfoljningskonflikt> {
    return konflikt(await this.svar(avtalId));
  }
}

const TOM = { leverantorNamn: null, leverantorOrgnr: null, planerad: null, hallen: null, deltagare: '', punkter: [], betyg: null, betygHogst: null, sammanfattning: '', installtSkal: null, version: 1 } as const;
const leverantorskolumner = (l: Dialogleverantor | null) => ({ leverantorNamn: l?.namn ?? null, leverantorOrgnr: l?.orgnr ?? null });
const plankolumner = ({ leverantor, planerad, deltagare, punkter }: Dialogplan) => ({ ...leverantorskolumner(leverantor), planerad, deltagare, punkter: [...punkter] });
const utfallskolumner = ({ hallen, deltagare, punkter, betyg, sammanfattning }: Dialogutfall, hogst: number) => ({
  hallen, deltagare, punkter: [...punkter], betyg, betygHogst: betyg === null ? null : hogst, sammanfattning,
});

/** The days and suppliers of the avtal, for whoever may write. Errors: a right that is missing, or that the avtal is not signed. */
export const kravUppfoljare = (kontext: Kontext, { avtal }: Uppfoljningsbild): Dialogregler | Avslag => {
  if (!farFoljaUpp(kontext, avtal.handlaggareId)) return saknarBehorighet('Du handlägger inte det här avtalet.', 'Be handläggaren eller e-samordnaren.');
  return dialogavtal(avtal, kontext.affarsdatum) ?? avslag({ regel: 'Avtalet är inte tecknat', kalla: 'Domänregel U1', text: 'Avtalet är inte tecknat.', utvag: 'Registrera först när det tecknades.' });
};

/** The supplier in the words of an event: by name, or all of them. */
export const medVem = (l: Dialogleverantor | null): string => (l === null ? 'leverantörerna' : l.namn);
export const leverantorAv = (d: Dialograd): Dialogleverantor | null => (d.leverantorNamn === null ? null : { namn: d.leverantorNamn, orgnr: d.leverantorOrgnr });

/** "med Prov AB om avtalet A-12 Konsulttjänster", as events call a dialogue. */
export const dialognamn = (bild: Uppfoljningsbild, l: Dialogleverantor | null): string => `med ${medVem(l)} om avtalet ${avtalsnamn(bild.avtal)}`;

/** What a dialogue says, as the log keeps it. */
export const plandata = ({ planerad, deltagare, punkter }: Omit<Dialogplan, 'leverantor'>): Handelsedata => ({ dialogPlanerad: planerad, dialogdeltagare: deltagare, punkter: punkter.map((p) => p.rubrik) });
export const utfallsdata = ({ hallen, deltagare, punkter, betyg, sammanfattning }: Dialogutfall): Handelsedata => ({
  dialogHallen: hallen, dialogdeltagare: deltagare, punkter: punkter.map(({ rubrik, anteckning }) => (anteckning ? `${rubrik}: ${anteckning}` : rubrik)), betyg, dialogsammanfattning: sammanfattning,
});
export const atgardsdata = ({ vad, agare, senast }: { readonly vad: string; readonly agare: string; readonly senast: Datum }): Handelsedata => ({ atgard: vad, agare, atgardSenast: senast });
