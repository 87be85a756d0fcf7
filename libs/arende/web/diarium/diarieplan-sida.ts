import { Component, computed, inject, input, signal } from '@angular/core';
import {
  filadress, Graf, type GrafFel, grafResurs, GsAvslag, GsEtikett, GsLaddar, GsSortera, GsTabellverktyg, GsTextfalt, GsTomt, Meddelanden, Sammanfogning, somGrafFel, tabellvy, type VisatAvslag,
} from '@gemensam/shared/web';
import { diarieplantabell } from '@gemensam/arende/domain';
import { AndraDiarieklassOperation, type DiarieklassDelFragment, DiarieplanOperation, SkapaDiarieklassOperation } from '../generated/operationer';
import { GsDiariehuvud } from './gs-diariehuvud';
import { faltfel } from './registerutkast';

type Klass = DiarieklassDelFragment;

/** The diarieplan: the classes that ärenden are sorted by. The nämndsekreterare keeps it. */
@Component({
  selector: 'gs-diarieplan-sida',
  imports: [GsDiariehuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsTextfalt, GsAvslag, GsEtikett],
  templateUrl: './diarieplan-sida.html',
  styleUrl: './diarieplan-sida.css',
})
export class DiarieplanSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanfogning = inject(Sammanfogning);
  protected readonly svar = grafResurs(DiarieplanOperation, () => ({}));
  protected readonly plan = computed(() => this.svar.varde()?.diarieplan);
  readonly #klasser = computed<readonly Klass[]>(() => this.plan()?.klasser ?? []);
  protected readonly vy = tabellvy(this.#klasser, diarieplantabell);
  protected readonly fil = (format: 'xlsx' | 'csv'): string => filadress(`/api/${this.samverkan()}/diarieplan.${format}`, this.vy);
  /** What the form is about: a class, or a new one. */
  protected readonly oppen = signal<Klass | 'ny' | null>(null);
  protected readonly kod = signal('');
  protected readonly namn = signal('');
  protected readonly anvands = signal(true);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  protected readonly ovrigt = computed(() => (['kod', 'namn'].includes(this.avslag()?.falt ?? '') ? null : this.avslag()));

  protected falt(falt: string): string | null {
    return faltfel(this.avslag(), falt);
  }

  protected oppna(klass: Klass | 'ny'): void {
    this.oppen.set(klass);
    this.avslag.set(null);
    this.fel.set(undefined);
    this.kod.set(klass === 'ny' ? '' : klass.kod);
    this.namn.set(klass === 'ny' ? '' : klass.namn);
    this.anvands.set(klass === 'ny' || klass.anvands);
  }

  protected async spara(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    const klass = this.oppen();
    if (!klass || this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      await (klass === 'ny' ? this.#skapa() : this.#andra(klass));
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }

  async #skapa(): Promise<void> {
    const { skapaDiarieklass: svar } = await this.#graf.andra(SkapaDiarieklassOperation, { input: { kod: this.kod(), namn: this.namn() } });
    if (svar.__typename === 'Avslag') this.avslag.set(svar);
    else if (svar.__typename === 'Diarieklass') await this.#klar(`Klassen ${svar.kod} ${svar.namn} är tillagd`);
  }

  async #andra(klass: Klass): Promise<void> {
    const { andraDiarieklass: svar } = await this.#graf.andra(AndraDiarieklassOperation, { input: { id: klass.id, version: klass.version, namn: this.namn(), anvands: this.anvands() } });
    if (svar.__typename === 'Avslag') this.avslag.set(svar);
    else if (svar.__typename === 'Diarieklass') await this.#klar(`Klassen ${svar.kod} är ändrad`);
    else if (svar.__typename === 'DiarieklassKonflikt') {
      const { aktuell } = svar;
      const valt = await this.#sammanfogning.oppna({ rubrik: `klassen ${klass.kod}`, avVem: 'Någon annan', falt: [{ namn: 'namn', etikett: 'Namn', min: this.namn(), deras: aktuell.namn }] });
      this.oppen.set(aktuell);
      if (valt) this.namn.set(valt['namn'] ?? this.namn());
    }
  }

  async #klar(text: string): Promise<void> {
    this.#meddelanden.visa(text);
    this.oppen.set(null);
    await this.svar.ladda();
  }
}
