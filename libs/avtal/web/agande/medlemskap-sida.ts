import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { medlemsperiodText } from '@gemensam/samverkan/domain';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanhang, somGrafFel, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { AndraMedlemskapOperation, OrganisationenOperation, type OrganisationDelFragment } from '../generated/operationer';
import { FELDAG } from './agandesparning';
import { organisationsadress } from './agandets-graf';

interface Rad {
  readonly fran: string;
  readonly till: string;
  readonly kalla: string;
}
const TOM: Rad = { fran: '', till: '', kalla: '' };

/** When a kommun is a member, all its times. What is typed stays when the rules say no, or somebody was first. */
@Component({
  selector: 'gs-medlemskap-sida',
  imports: [GsSidhuvud, GsAvslag, GsLaddar, GsTextfalt, GsTomt, RouterLink],
  templateUrl: './medlemskap-sida.html',
  styleUrl: './agandeformular.css',
})
export class MedlemskapSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly svar = grafResurs(OrganisationenOperation, () => ({ id: this.id() }));
  readonly #fran = computed(() => this.svar.varde()?.organisation?.organisation ?? null);
  /** Somebody else's version, once it is known. */
  protected readonly konflikt = signal<OrganisationDelFragment | null>(null);
  protected readonly nu = computed(() => this.konflikt() ?? this.#fran());
  protected readonly rader = linkedSignal<readonly Rad[]>(() => {
    const finns = (this.#fran()?.medlemsperioder ?? []).map((p) => ({ fran: p.fran ?? '', till: p.till ?? '', kalla: p.kalla }));
    return finns.length > 0 ? finns : [TOM];
  });
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly vidFalt = computed(() => /^perioder\.\d/.test(this.avslag()?.falt ?? ''));
  protected readonly tillbaka = computed(() => organisationsadress(this.samverkan(), this.id()));
  protected readonly staende = computed(() => (this.konflikt()?.medlemsperioder ?? []).map((p) => `${medlemsperiodText({ fran: p.fran ?? null, till: p.till ?? null })} (${p.kalla})`).join('; '));

  protected falt(n: number, falt: keyof Rad): string | null {
    const a = this.avslag();
    return a?.falt === `perioder.${n}.${falt}` ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  }

  protected satt(n: number, del: Partial<Rad>): void {
    this.rader.update((r) => r.map((x, i) => (i === n ? { ...x, ...del } : x)));
  }

  protected laggTill(): void {
    this.rader.update((r) => [...r, TOM]);
  }

  protected taBort(n: number): void {
    this.avslag.set(null);
    this.rader.update((r) => r.filter((_, i) => i !== n));
  }

  /** As a day; null is empty, undefined is no day. */
  #dag(text: string): string | null | undefined {
    if (text.trim() === '') return null;
    const dag = tolkaDatum(text, { falt: 'dag', idag: this.#idag() });
    return arAvslag(dag) ? undefined : dag;
  }

  protected async spara(): Promise<void> {
    const nu = this.nu();
    if (this.sparar() || !nu) return;
    const perioder: { fran: string | null; till: string | null; kalla: string }[] = [];
    for (const [n, r] of this.rader().entries()) {
      const [fran, till] = [this.#dag(r.fran), this.#dag(r.till)];
      if (fran === undefined || till === undefined) return this.avslag.set({ regel: 'Inte en dag', text: FELDAG, falt: `perioder.${n}.${fran === undefined ? 'fran' : 'till'}` });
      perioder.push({ fran, till, kalla: r.kalla });
    }
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const vidare = this.#vidare.harifran();
      const { andraMedlemskap: svar } = await this.#graf.andra(AndraMedlemskapOperation, { input: { id: nu.id, version: nu.version, perioder } });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'OrganisationKonflikt') this.konflikt.set(svar.aktuell);
      else {
        this.#meddelanden.visa('Medlemskapet är ändrat');
        await vidare([...this.tillbaka()]);
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
