import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { delegatText, franvaroIUrval, franvarolage, franvarolageText, type Franvaroskal, franvaroskal, franvaroskalText, type Franvarosvar, franvarosvarText, franvarotabell, franvaroval, franvarovalText } from '@gemensam/delegation/domain';
import { alternativ, filadress, type Filterfalt, Graf, grafResurs, GsAvslag, GsDatumfalt, GsFilter, GsFormular, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, Sammanhang, tabellvy, urlVarde } from '@gemensam/shared/web';
import { AntecknaFranvaroOperation, AvslutaFranvaroOperation, type FranvaroDelFragment, FranvarolistaOperation } from '../generated/operationer';
import { aktsandare } from '../jav/aktsandare';

/** Who is away: so that the ersättare and the överordnad know when they may decide. */
@Component({
  selector: 'gs-franvaro-sida',
  imports: [GsAvslag, GsDatumfalt, GsFilter, GsFormular, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, RouterLink],
  templateUrl: './franvaro-sida.html',
  styleUrl: '../jav/jav.css',
})
export class FranvaroSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(FranvarolistaOperation, () => ({}));
  protected readonly sandare = aktsandare();
  protected readonly personer = computed(() => this.svar.varde()?.franvarolista.personer ?? []);
  readonly #alla = computed<readonly FranvaroDelFragment[]>(() => this.svar.varde()?.franvarolista.rader ?? []);
  readonly #lage = urlVarde('lage', 'aktuella');
  protected readonly falt = computed<readonly Filterfalt[]>(() => [{ namn: 'lage', etikett: 'Läge', val: this.#lage, alternativ: alternativ(franvaroval, franvarovalText) }]);
  readonly #valda = computed(() => this.#alla().filter((r) => franvaroIUrval(r, this.#lage.varde(), this.#sammanhang.affarsdatum())));
  readonly #vy = tabellvy(this.#valda, franvarotabell);
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly harNagra = computed(() => this.#alla().length > 0);
  protected readonly harAkter = computed(() => this.vy.rader().some((r) => r.farAvsluta));
  protected readonly fil = (format: 'xlsx' | 'csv'): string => filadress(`/api/${this.samverkan()}/franvaro.${format}`, this.#vy, { lage: this.#lage.varde() });

  /** The form that is open: a new absence, or the early end of one. */
  protected readonly ny = signal(false);
  protected readonly avslutas = signal<FranvaroDelFragment | null>(null);
  protected readonly skalval = franvaroskal;
  protected readonly skalText = franvaroskalText;
  protected readonly svarstext = (s: Franvarosvar): string => franvarosvarText(s).toLocaleLowerCase('sv');
  protected readonly roller = (roller: FranvaroDelFragment['roller']): string => roller.map(delegatText).join(', ') || 'Inget uppdrag nu';
  protected readonly lagetext = (r: FranvaroDelFragment): string => franvarolageText(franvarolage(r, this.#sammanhang.affarsdatum()));
  /** Oneself first. */
  protected readonly person = linkedSignal(() => this.personer().find((p) => p.id === this.#sammanhang.inloggad()?.personId)?.id ?? this.personer()[0]?.id ?? '');
  protected readonly skal = signal<Franvaroskal>('semester');
  protected readonly fran = linkedSignal(() => this.#sammanhang.affarsdatum());
  protected readonly till = signal('');
  protected readonly tillbaka = linkedSignal(() => this.#sammanhang.affarsdatum());
  protected readonly franfalt = viewChild<GsDatumfalt>('franfalt');
  protected readonly tillfalt = viewChild<GsDatumfalt>('tillfalt');
  protected readonly tillbakafalt = viewChild<GsDatumfalt>('tillbakafalt');

  protected visa(ny: boolean, avslutas: FranvaroDelFragment | null = null): void {
    this.sandare.borja();
    this.ny.set(ny);
    this.avslutas.set(avslutas);
  }

  protected valjPerson(h: Event): void {
    if (h.target instanceof HTMLSelectElement) this.person.set(h.target.value);
  }

  protected valjSkal(h: Event): void {
    const varde = h.target instanceof HTMLSelectElement ? h.target.value : '';
    const valt = franvaroskal.find((s) => s === varde);
    if (valt) this.skal.set(valt);
  }

  protected rensa(): void {
    this.#lage.satt('');
    this.#vy.sok('');
  }

  protected async anteckna(): Promise<void> {
    const [fran, till] = [this.franfalt()?.prova() ?? null, this.tillfalt()?.prova() ?? null];
    if (fran === null || till === null) return;
    const input = { personId: this.person(), fran, till, skal: this.skal() };
    if (await this.sandare.skicka('Frånvaron är antecknad', async () => (await this.#graf.andra(AntecknaFranvaroOperation, { input })).antecknaFranvaro)) {
      this.visa(false);
      this.till.set('');
      this.svar.ladda();
    }
  }

  protected async avsluta(f: FranvaroDelFragment): Promise<void> {
    const tillbaka = this.tillbakafalt()?.prova() ?? null;
    if (tillbaka === null) return;
    const klar = await this.sandare.skicka(
      'Frånvaron är ändrad',
      async () => (await this.#graf.andra(AvslutaFranvaroOperation, { input: { id: f.id, version: f.version, tillbaka } })).avslutaFranvaro,
      (r) => {
        if (r.__typename !== 'FranvaroKonflikt') return null;
        this.avslutas.set(r.aktuell);
        return r.aktuell.aterkallad ? `Frånvaron är nu återtagen. Du skrev att ${f.person} är tillbaka ${tillbaka}.` : `Frånvaron är nu ${r.aktuell.fran}–${r.aktuell.till}. Du skrev att ${f.person} är tillbaka ${tillbaka}.`;
      },
    );
    if (klar) this.visa(false);
    this.svar.ladda();
  }
}
