import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type Textbud } from './skrivelsetext.repository';

const KANAL = 'gemensam_text';

/** One who follows the text of an ärende. */
export interface Foljare {
  readonly bud: (bud: Textbud) => void;
  /** The process is about to end. */
  readonly slut: () => void;
}

/**
 * Passes on what happens to texts to those who follow them through this process. One connection listens for all of them, from the
 * first one on; when it is lost it is made anew, and everyone is told to look again, since something may have been missed.
 */
@Injectable()
export class Textstrommar implements OnModuleDestroy {
  private readonly foljare = new Map<string, Set<Foljare>>();
  private lyssnar: Promise<void> | null = null;
  private klient: Client | null = null;
  private omstart: NodeJS.Timeout | null = null;
  private stangd = false;

  constructor(@Inject(DataSource) private readonly datakalla: DataSource) {}

  /** False: the process is ending and takes nobody on. */
  async folj(arendeId: string, foljare: Foljare): Promise<boolean> {
    if (this.stangd) return false;
    const grupp = this.foljare.get(arendeId) ?? new Set();
    grupp.add(foljare);
    this.foljare.set(arendeId, grupp);
    this.lyssnar ??= this.lyssna();
    await this.lyssnar;
    return true;
  }

  slutaFolja(arendeId: string, foljare: Foljare): void {
    const grupp = this.foljare.get(arendeId);
    grupp?.delete(foljare);
    if (grupp?.size === 0) this.foljare.delete(arendeId);
  }

  async onModuleDestroy(): Promise<void> {
    this.stangd = true;
    if (this.omstart) clearTimeout(this.omstart);
    for (const f of this.alla()) f.slut();
    this.foljare.clear();
    await this.klient?.end();
  }

  private alla(): Foljare[] {
    return [...this.foljare.values()].flatMap((grupp) => [...grupp]);
  }

  private async lyssna(): Promise<void> {
    const { options } = this.datakalla;
    if (options.type !== 'postgres') throw new Error('the text streams need PostgreSQL');
    const klient = new Client({ connectionString: options.url, application_name: 'gemensam-text', keepAlive: true, connectionTimeoutMillis: 3_000 });
    klient.on('notification', ({ payload }) => this.delaUt(payload ?? ''));
    klient.on('error', () => this.tappad(klient));
    klient.on('end', () => this.tappad(klient));
    try {
      await klient.connect();
      await klient.query(`listen ${KANAL}`);
      this.klient = klient;
    } catch (fel) {
      if (!(fel instanceof Error)) throw fel;
      this.tappad(klient);
    }
  }

  /** The connection is gone, or could not be made: try again, and have everyone look. */
  private tappad(klient: Client): void {
    if (this.stangd || this.omstart || (this.klient !== null && this.klient !== klient)) return;
    this.klient = null;
    this.omstart = setTimeout(() => {
      this.omstart = null;
      this.lyssnar = this.lyssna();
      void this.lyssnar.then(() => {
        if (this.klient) for (const [a, grupp] of this.foljare) for (const f of grupp) f.bud({ a, o: true });
      });
    }, 1_000);
  }

  private delaUt(text: string): void {
    const bud: Textbud = JSON.parse(text);
    for (const f of [...(this.foljare.get(bud.a) ?? [])]) f.bud(bud);
  }
}
