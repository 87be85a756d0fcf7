import { createHash, randomUUID } from 'node:crypto';
import { type EntityManager, In } from 'typeorm';
import { type Arendesekretessbeslut, type Arendesekretessmarke, dnrText } from '@gemensam/arende/domain';
import { type Kontext, type Skrivning, updateVersioned } from '@gemensam/shared/api';
import { arId } from '@gemensam/shared/domain';
import { ArendebehorigEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet } from './arendesekretess.entity';

export interface LastArendesekretess {
  readonly id: string;
  readonly version: number;
  readonly handlaggareId: string;
  readonly dnr: string | null;
  readonly sekretess: Arendesekretessmarke | null;
  readonly behoriga: readonly string[];
  /** The year whose decisions on delegation it collects. */
  readonly samlingsar: number | null;
}

/** Paragraph and reason stand in the row, which those alone read who see the ärende; the proof binds them to the chain. */
type Sekretessbevis = { readonly sekretessId: string; readonly bevis: string };

/** The secrecy of ärenden. Exists only inside `Db.skriva`. */
export class ArendesekretessRepository {
  constructor(
    private readonly skriv: Skrivning,
    private readonly kontext: Kontext,
  ) {}

  private get manager(): EntityManager {
    return this.skriv.manager;
  }

  /** Locks the ärende, so that two acts on it take turns. Null: no such ärende here, or one that the person does not see. */
  async hamtaOchLas(id: string): Promise<LastArendesekretess | null> {
    if (!arId(id)) return null;
    const las = await this.manager.findOne(ArendesekretessEntitet, { where: { id }, lock: { mode: 'pessimistic_write' } });
    // While it waited for the lock the person may have lost sight of it: what is read after the lock tells.
    const rad = las && (await this.manager.findOneBy(ArendesekretessEntitet, { id }));
    if (!rad) return null;
    const behoriga = await this.manager.findBy(ArendebehorigEntitet, { arendeId: id });
    const { dnrAr: ar, dnrLopnummer: lopnummer, klassificering, slag, paragraf, skal } = rad;
    return {
      id,
      version: rad.version,
      handlaggareId: rad.handlaggareId,
      dnr: dnrText({ ar, lopnummer, klassificering }),
      sekretess: slag !== null && paragraf !== null && skal !== null ? { slag, paragraf, skal } : null,
      behoriga: behoriga.map((b) => b.personId),
      samlingsar: rad.samlingsar,
    };
  }

  /**
   * Sets, changes or lifts. Whoever sets it, the handläggare and `fler` are named first, so that the row does not close on them; they are no
   * longer named when it is open to all.
   */
  async besluta(arende: LastArendesekretess, beslut: Arendesekretessbeslut, marke: Arendesekretessmarke, fler: readonly string[] = []): Promise<Sekretessbevis> {
    const { person, affarsdatum } = this.kontext;
    const { slag, paragraf, skal } = marke;
    if (beslut === 'havd') {
      await this.andra(arende, { slag: null, paragraf: null, skal: null, fran: null });
      await this.manager.delete(ArendebehorigEntitet, { arendeId: arende.id });
    } else {
      await this.namnge(arende, [person.id, arende.handlaggareId, ...fler].filter((p) => !arende.behoriga.includes(p)));
      await this.andra(arende, { slag, paragraf, skal, fran: affarsdatum });
    }
    return this.anteckna(arende.id, beslut, marke);
  }

  /** The row of a decision, for those who see the ärende. Answers what the audit log holds of it. */
  async anteckna(arendeId: string, beslut: Arendesekretessbeslut, { slag, paragraf, skal }: Arendesekretessmarke): Promise<Sekretessbevis> {
    const { person, affarsdatum } = this.kontext;
    const id = this.skriv.nyttId();
    const salt = randomUUID();
    await this.manager.insert(ArendesekretessbeslutEntitet, { id, arendeId, beslut, slag, paragraf, skal, datum: affarsdatum, avId: person.id, av: person.namn, salt });
    return { sekretessId: id, bevis: createHash('sha256').update(JSON.stringify([slag, paragraf, skal, salt])).digest('hex') };
  }

  async bytBehoriga(arende: LastArendesekretess, till: readonly string[], bort: readonly string[]): Promise<void> {
    await this.namnge(arende, till);
    if (bort.length > 0) await this.manager.delete(ArendebehorigEntitet, { arendeId: arende.id, personId: In([...bort]) });
    await this.andra(arende, {});
  }

  private async namnge(arende: LastArendesekretess, personer: readonly string[]): Promise<void> {
    const rader = [...new Set(personer)].map((personId) => ({ arendeId: arende.id, personId, av: this.kontext.person.namn }));
    if (rader.length > 0) await this.manager.insert(ArendebehorigEntitet, rader);
  }

  private async andra(arende: LastArendesekretess, kolumner: Parameters<typeof updateVersioned<ArendesekretessEntitet>>[3]): Promise<void> {
    if (!(await updateVersioned(this.manager, ArendesekretessEntitet, arende, { ...kolumner, andrat: this.skriv.nu }))) throw new Error('a locked ärende changed');
  }
}
