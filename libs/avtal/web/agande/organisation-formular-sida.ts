import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { organisationsslag, type Organisationsslag, organisationsslagText } from '@gemensam/avtal/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsDatumfalt, GsFaltfel, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, somGrafFel, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { AndraOrganisationOperation, OrganisationenOperation, OrganisationsvalOperation, type OrganisationDelFragment, SkapaOrganisationOperation } from '../generated/operationer';
import { organisationsadress } from './agandets-graf';

const FALT = ['namn', 'orgnr', 'slag', 'kommunkod', 'styrelseAntal', 'upphord'] as const;

/** A new organisation, or one that is changed. What is typed stays when the rules say no, or somebody was first. */
@Component({
  selector: 'gs-organisation-formular-sida',
  imports: [GsSidhuvud, GsAvslag, GsDatumfalt, GsFaltfel, GsLaddar, GsTextfalt, GsTomt, RouterLink],
  templateUrl: './organisation-formular-sida.html',
  styleUrl: './agandeformular.css',
})
export class OrganisationFormularSida {
  readonly samverkan = input.required<string>();
  /** Left out for a new one. */
  readonly id = input<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly slagen = organisationsslag;
  protected readonly slagText = organisationsslagText;
  protected readonly svar = grafResurs(OrganisationenOperation, () => {
    const id = this.id();
    return id === undefined ? undefined : { id };
  });
  protected readonly val = grafResurs(OrganisationsvalOperation, () => ({}));
  /** Somebody else's version, once it is known. */
  protected readonly konflikt = signal<OrganisationDelFragment | null>(null);
  readonly #fran = computed(() => this.svar.varde()?.organisation?.organisation ?? null);
  protected readonly nu = computed(() => this.konflikt() ?? this.#fran());
  protected readonly kommuner = computed(() => {
    const alla = (this.val.varde()?.organisationer ?? []).flatMap((o) => (o.slag === 'kommun' && o.kommun ? [o.kommun] : []));
    const egen = this.#fran()?.kommun;
    return egen && !alla.some((k) => k.kommunkod === egen.kommunkod) ? [...alla, egen] : alla;
  });

  protected readonly namn = linkedSignal(() => this.#fran()?.namn ?? '');
  protected readonly orgnr = linkedSignal(() => this.#fran()?.orgnr ?? '');
  protected readonly slag = linkedSignal<Organisationsslag>(() => this.#fran()?.slag ?? 'bolag');
  protected readonly kommunkod = linkedSignal(() => this.#fran()?.kommun?.kommunkod ?? '');
  protected readonly styrelse = linkedSignal(() => String(this.#fran()?.styrelseAntal ?? ''));
  protected readonly upphord = linkedSignal(() => this.#fran()?.upphord ?? '');
  protected readonly upphordFalt = viewChild<GsDatumfalt>('upphordFalt');

  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly vidFalt = computed(() => FALT.some((f) => f === this.avslag()?.falt));

  protected faltfel(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  }

  protected valjSlag(varde: string): void {
    const slag = organisationsslag.find((s) => s === varde);
    if (slag) this.slag.set(slag);
  }

  protected tillbaka(): readonly string[] {
    const id = this.id();
    return id === undefined ? ['/', this.samverkan(), 'administration', 'organisationer'] : organisationsadress(this.samverkan(), id);
  }

  protected async spara(): Promise<void> {
    if (this.sparar()) return;
    const upphord = this.upphordFalt()?.datum() ?? null;
    const styrelse = this.slag() === 'stiftelse' ? this.styrelse().trim() : '';
    if (styrelse !== '' && !/^\d{1,4}$/.test(styrelse)) return this.avslag.set({ regel: 'Antal platser', text: 'Skriv ett helt tal.', falt: 'styrelseAntal' });
    if (this.upphord().trim() !== '' && upphord === null) return this.avslag.set({ regel: 'Inte en dag', text: 'Skriv en dag, till exempel 2021-01-28 eller 28/1.', falt: 'upphord' });
    const uppgifter = { namn: this.namn(), orgnr: this.orgnr() || null, slag: this.slag(), kommunkod: this.kommunkod() || null, styrelseAntal: styrelse === '' ? null : Number(styrelse), upphord };
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const vidare = this.#vidare.harifran();
      const nu = this.nu();
      const svar = nu ? (await this.#graf.andra(AndraOrganisationOperation, { input: { id: nu.id, version: nu.version, uppgifter } })).andraOrganisation : (await this.#graf.andra(SkapaOrganisationOperation, { input: { uppgifter } })).skapaOrganisation;
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'OrganisationKonflikt') this.konflikt.set(svar.aktuell);
      else {
        this.#meddelanden.visa(nu ? 'Organisationen är ändrad' : 'Organisationen är inlagd');
        await vidare([...organisationsadress(this.samverkan(), svar.id)]);
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
