import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { DelegationsuppgifterInput, Delegationstyp, ProvaDelegationsbeslutInput } from '@gemensam/shared/contract';
import { Graf, type GrafFel, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type DelegationsprovningDelFragment, ProvaDelegationsbeslutOperation } from '../generated/operationer';

/** How long the person may go on writing before the check is asked again, ms. */
const PAUS = 250;

/** Nothing is entered, also in a field of several parts. */
const tomtVarde = (varde: unknown): boolean =>
  varde === null || varde === undefined || (typeof varde === 'string' && varde.trim() === '') || (typeof varde === 'object' && Object.values(varde).every(tomtVarde));

const tomtFalt = (b: ProvaDelegationsbeslutInput | null, falt: string): boolean => {
  if (b === null) return false;
  if (falt.startsWith('bradskande')) return tomtVarde(b.bradskande?.skal);
  const namn = falt === 'fattatBeslutId' ? 'beslutId' : falt.slice(falt.lastIndexOf('.') + 1);
  const del = new Map<string, unknown>(Object.entries(Object.values(b.uppgifter).find((v) => typeof v === 'object' && v !== null) ?? {}));
  return del.has(namn) && tomtVarde(del.get(namn));
};

/** A decision while it is written, and its check, which is asked again when what it rests on changes. What was last answered stands meanwhile. */
@Injectable()
export class Delegationsutkast {
  readonly typ = signal<Delegationstyp>('avtalsforlangning');
  readonly sakId = signal<string | null>(null);
  readonly uppgifter = signal<DelegationsuppgifterInput>({});
  readonly punktId = signal<string | null>(null);
  readonly bradskande = signal(false);
  readonly skal = signal('');
  readonly principiell = signal(false);
  readonly provning = signal<DelegationsprovningDelFragment | null>(null);
  readonly hinder = signal<VisatAvslag | null>(null);
  readonly provas = signal(false);
  readonly fel = signal<GrafFel | undefined>(undefined);
  /** What the check and the act have in common. */
  readonly begaran = computed<ProvaDelegationsbeslutInput>(() => ({
    arendetyp: this.typ(), sakId: this.sakId(), punktId: this.punktId(), bradskande: this.bradskande() ? { skal: this.skal() } : null, principiell: this.principiell(), uppgifter: this.uppgifter(),
  }));
  /** Empty: the collecting ärende of the year. */
  readonly arendeId = signal('');
  readonly #fraga = computed<ProvaDelegationsbeslutInput>(() => ({ ...this.begaran(), arendeId: this.arendeId() || null }));
  /** What the check that stands was asked about. */
  readonly #provat = signal<ProvaDelegationsbeslutInput | null>(null);
  /** Whether the field that a row of the check names is still to be filled in, or was when it was checked: the first letter is no fault. */
  readonly tomt = (falt: string): boolean => tomtFalt(this.begaran(), falt) || tomtFalt(this.#provat(), falt);
  readonly #graf = inject(Graf);
  #senaste = 0;
  #vantar: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect(() => {
      const fraga = this.#fraga();
      untracked(() => this.bestall(fraga));
    });
    inject(DestroyRef).onDestroy(() => clearTimeout(this.#vantar));
  }

  /** Another kind of decision: what was entered of the first is not about it. */
  byt(typ: Delegationstyp): void {
    this.typ.set(typ);
    this.sakId.set(null);
    this.uppgifter.set({});
    this.punktId.set(null);
    this.provning.set(null);
  }

  /** The check of what is written now, asked at once where it is not answered yet. Null: it could not be made. Throws when there is no answer. */
  async farsk(): Promise<DelegationsprovningDelFragment | null> {
    for (let igen = this.provas() || this.fel() !== undefined; igen; igen = this.provas()) {
      clearTimeout(this.#vantar);
      await this.prova(this.#fraga());
    }
    const fel = this.fel();
    if (fel) throw fel;
    return this.provning();
  }

  provaIgen(): void {
    void this.prova(this.#fraga());
  }

  private bestall(begaran: ProvaDelegationsbeslutInput): void {
    clearTimeout(this.#vantar);
    this.provas.set(true);
    this.#senaste++;
    this.#vantar = setTimeout(() => void this.prova(begaran), PAUS);
  }

  private async prova(input: ProvaDelegationsbeslutInput): Promise<void> {
    const nr = ++this.#senaste;
    this.provas.set(true);
    try {
      const { provaDelegationsbeslut: svar } = await this.#graf.fraga(ProvaDelegationsbeslutOperation, { input });
      if (nr !== this.#senaste) return;
      this.provning.set(svar.__typename === 'Delegationsprovning' ? svar : null);
      this.hinder.set(svar.__typename === 'Avslag' ? svar : null);
      this.#provat.set(input);
      this.fel.set(undefined);
    } catch (orsak) {
      if (nr === this.#senaste) this.fel.set(somGrafFel(orsak));
    } finally {
      if (nr === this.#senaste) this.provas.set(false);
    }
  }
}
