import { Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { type Arendesekretesslag, sekretesslagText } from '@gemensam/arende/domain';
import { Graf, type GrafFel, GsAvslag, GsLaddar, GsTextfalt, Sammanhang, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import {
  AndraArendebehorigaOperation, type ArendesekretessDelFragment, HavArendesekretessOperation, type SekretessbelaggArendeMutation, SekretessbelaggArendeOperation,
} from '../generated/operationer';
import { lamnaRuta } from '../arenden/lamna-ruta';
import { GsBehorigval } from './gs-behorigval';

export type Sekretessatgard = 'satt' | 'andra' | 'hav' | 'behoriga';
export interface Sekretessfraga {
  readonly atgard: Sekretessatgard;
  readonly nu: ArendesekretessDelFragment;
}
/** What a dialog leaves: what stands now, and whether it was done here or met. */
export interface Sekretessutfall {
  readonly gjort: boolean;
  readonly nu: ArendesekretessDelFragment;
}

const RUBRIKER: Readonly<Record<Sekretessatgard, string>> = {
  satt: 'Sekretessmarkera ärendet', andra: 'Ändra sekretessen', hav: 'Häv sekretessen', behoriga: 'Vilka ser ärendet',
};
const KNAPPAR: Readonly<Record<Sekretessatgard, string>> = { satt: 'Sekretessmarkera', andra: 'Ändra', hav: 'Häv sekretessen', behoriga: 'Spara' };
const FALT = ['paragraf', 'skal', 'behoriga'];

/** Makes an ärende secret, changes or lifts its secrecy, or names who sees it. Says first what is hidden, and from whom. */
@Component({
  selector: 'gs-arendesekretess-ruta',
  imports: [GsTextfalt, GsAvslag, GsLaddar, GsBehorigval],
  templateUrl: './arendesekretess-ruta.html',
  styleUrl: './arendesekretess-ruta.css',
})
export class ArendesekretessRuta {
  readonly #data = inject<Sekretessfraga>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<ArendesekretessRuta, Sekretessutfall>>(MatDialogRef);
  readonly #graf = inject(Graf);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly atgard = this.#data.atgard;
  protected readonly rubrik = RUBRIKER[this.atgard];
  protected readonly knapp = KNAPPAR[this.atgard];
  /** What stands; another one when somebody was first. */
  protected readonly nu = signal(this.#data.nu);
  protected readonly hunnen = signal(false);
  protected readonly slag = signal<Arendesekretesslag>(this.#data.nu.sekretess?.slag ?? 'ordinarie');
  protected readonly paragraf = signal(this.#data.nu.sekretess?.paragraf ?? '');
  protected readonly skal = signal(this.atgard === 'andra' ? (this.#data.nu.sekretess?.skal ?? '') : '');
  protected readonly valda = signal<readonly string[]>(this.#data.nu.behoriga.map((b) => b.personId));
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  protected readonly slagText = sekretesslagText;
  protected readonly jag = computed(() => this.#sammanhang.inloggad()?.personId ?? '');
  protected readonly ovrigt = computed(() => (FALT.includes(this.avslag()?.falt ?? '') ? null : this.avslag()));
  protected readonly namngivna = computed(() => this.nu().behoriga.map((b) => b.namn).join(', ') || 'ingen');
  /** Those who may be named, and those who are and no longer may. */
  protected readonly personer = computed(() => {
    const { valbara, behoriga } = this.nu();
    return [...valbara, ...behoriga.filter((b) => !valbara.some((v) => v.personId === b.personId))].sort((a, b) => a.namn.localeCompare(b.namn, 'sv'));
  });
  protected readonly doljs = computed(() => {
    const n = this.nu().antalHandlingar;
    const handlingar = n === 0 ? '' : n === 1 ? ', den handling som finns' : `, de ${n} handlingarna`;
    return `Rubrik, texter${handlingar}, kommentarer, versioner och historik`;
  });

  constructor() {
    lamnaRuta(this.ref, () => this.avbryt());
  }

  /** Left: what was met here is what the page shows from now on. */
  protected avbryt(): void {
    this.ref.close(this.hunnen() ? { gjort: false, nu: this.nu() } : undefined);
  }

  protected valj(slag: Arendesekretesslag): void {
    this.slag.set(slag);
    if (slag === 'upphandling') this.paragraf.set('19:3');
  }

  protected faltfel(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  protected async skicka(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const svar = await this.#andra();
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'Arendesekretess') this.ref.close({ gjort: true, nu: svar });
      else {
        this.nu.set(svar.aktuell);
        this.hunnen.set(true);
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }

  async #andra(): Promise<SekretessbelaggArendeMutation['sekretessbelaggArende']> {
    const grund = { arendeId: this.nu().arendeId, version: this.nu().version };
    if (this.atgard === 'hav') return (await this.#graf.andra(HavArendesekretessOperation, { input: { ...grund, skal: this.skal() } })).havArendesekretess;
    if (this.atgard === 'behoriga') return (await this.#graf.andra(AndraArendebehorigaOperation, { input: { ...grund, behoriga: [...this.valda()] } })).andraArendebehoriga;
    const input = { ...grund, slag: this.slag(), paragraf: this.paragraf(), skal: this.skal() };
    return (await this.#graf.andra(SekretessbelaggArendeOperation, { input })).sekretessbelaggArende;
  }
}
