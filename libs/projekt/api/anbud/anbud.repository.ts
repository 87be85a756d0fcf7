import { In } from 'typeorm';
import { type Anbudsuppgifter, type Bedomt } from '@gemensam/projekt/domain';
import { type Kontext, type Sats, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { AnbudEntitet, AnbudHandlingEntitet, AnbudslistaEntitet, UpphandlingsbehorigEntitet } from './anbud.entity';
import { type Anbudsbild, lasAnbudsbild } from './anbudslista.lasmodell';

const lasProjektet: Sats = { namn: 'anbud.las_projekt', text: 'select from gemensam.projekt where id = (select u.projekt_id from gemensam.upphandling u where u.id = $1) for update' };
const harNamngivna: Sats = { namn: 'anbud.har_namngivna', text: 'select gemensam.har_anbudslista($1) as finns' };

/** The bids of upphandlingar, rows to domain and back. Exists only inside `Db.skriva`. */
export class AnbudRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  /** Locks the project, as every step of an upphandling does, so that a bid is never entered beside the award. Null: no such upphandling here. */
  async oppna(upphandlingId: string): Promise<Anbudsbild | null> {
    if (!arId(upphandlingId) || (await this.skriv.rader(lasProjektet, [upphandlingId])).length === 0) return null;
    return lasAnbudsbild(this.skriv, this.kontext, upphandlingId);
  }

  /** Somebody handles the bids already, whether the person sees who or not. */
  async harNamngivna(upphandlingId: string): Promise<boolean> {
    const [rad] = await this.skriv.rader<{ finns: boolean }>(harNamngivna, [upphandlingId]);
    return rad?.finns ?? false;
  }

  /** The person is named first: the list is seen by nobody else. */
  async oppnaLista(upphandlingId: string): Promise<void> {
    const { person } = this.kontext;
    await this.skriv.manager.insert(UpphandlingsbehorigEntitet, { upphandlingId, personId: person.id, av: person.namn });
    await this.skriv.manager.insert(AnbudslistaEntitet, { id: upphandlingId, version: 1 });
  }

  async bytBehoriga(bild: Anbudsbild, till: readonly string[], bort: readonly string[]): Promise<void> {
    const av = this.kontext.person.namn;
    if (till.length > 0) await this.skriv.manager.insert(UpphandlingsbehorigEntitet, till.map((personId) => ({ upphandlingId: bild.id, personId, av })));
    if (bort.length > 0) await this.skriv.manager.delete(UpphandlingsbehorigEntitet, { upphandlingId: bild.id, personId: In([...bort]) });
    await this.flyttaListan(bild, {});
  }

  async offentliggor(bild: Anbudsbild, skal: string): Promise<void> {
    await this.flyttaListan(bild, { offentlig: this.kontext.affarsdatum, offentligSkal: skal });
  }

  async laggTill(upphandlingId: string, a: Anbudsuppgifter): Promise<string> {
    const id = this.skriv.nyttId();
    await this.skriv.manager.insert(AnbudEntitet, { id, upphandlingId, ...kolumner(a), status: 'inkommet', av: this.kontext.person.namn, version: 1 });
    return id;
  }

  /** False: the version was not the one given. */
  async ratta(anbud: { readonly id: string; readonly version: number }, a: Anbudsuppgifter): Promise<boolean> {
    return updateVersioned(this.skriv.manager, AnbudEntitet, anbud, kolumner(a));
  }

  /** False: the version was not the one given. */
  async bedom(anbud: { readonly id: string; readonly version: number }, b: Bedomt): Promise<boolean> {
    return updateVersioned(this.skriv.manager, AnbudEntitet, anbud, { ...b });
  }

  async harHandling(anbudId: string, handlingId: string): Promise<boolean> {
    return this.skriv.manager.existsBy(AnbudHandlingEntitet, { anbudId, handlingId });
  }

  async knytHandling(anbudId: string, handlingId: string): Promise<void> {
    await this.skriv.manager.insert(AnbudHandlingEntitet, { anbudId, handlingId });
  }

  /** What stands after the act. */
  async bild(upphandlingId: string): Promise<Anbudsbild> {
    const bild = await lasAnbudsbild(this.skriv, this.kontext, upphandlingId);
    if (!bild) throw new Error(`upphandling ${upphandlingId} is locked but cannot be read`);
    return bild;
  }

  private async flyttaListan(bild: Anbudsbild, k: Parameters<typeof updateVersioned<AnbudslistaEntitet>>[3]): Promise<void> {
    if (!bild.lista || !(await updateVersioned(this.skriv.manager, AnbudslistaEntitet, { id: bild.id, version: bild.lista.version }, k))) throw new Error('a locked list of bids changed');
  }
}

const kolumner = ({ belopp, ...a }: Anbudsuppgifter) => ({ ...a, belopp: belopp === null ? null : belopp.toString() });
