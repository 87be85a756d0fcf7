import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { fasText } from '@gemensam/projekt/domain';
import {
  grafResurs, GsEtikett, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, Sammanhang, tabellvy, urlVarde,
} from '@gemensam/shared/web';
import { IdeerOperation } from '../generated/operationer';
import { GsIdeintresse } from './gs-ideintresse';
import { forslagsstallare, type Ide, ideLageText, kommunerText } from './ideintresse';

const URVAL = [
  { varde: '', text: 'Öppna' },
  { varde: 'utan_svar', text: 'Väntar på ert svar' },
  { varde: 'kan', text: 'Kan kvalificeras' },
  { varde: 'kvalificerade', text: 'Kvalificerade' },
  { varde: 'alla', text: 'Alla' },
] as const;

const oppen = (i: Ide): boolean => i.fas === 'ide';
const MED: Readonly<Record<string, (i: Ide) => boolean>> = {
  '': oppen,
  utan_svar: (i) => oppen(i) && i.egna.some((e) => e.deltagande === 'ej_svarat'),
  kan: (i) => oppen(i) && i.kvalificerbarhet.kan,
  kvalificerade: (i) => !oppen(i),
  alla: () => true,
};

/** What people propose to do together, and which kommuner are interested. */
@Component({
  selector: 'gs-ideer-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsEtikett, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsIdeintresse, RouterLink],
  templateUrl: './ideer-sida.html',
  styleUrl: './ideer-sida.css',
})
export class IdeerSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(IdeerOperation, () => ({}));
  protected readonly visas = urlVarde('visa');
  readonly #alla = computed<readonly Ide[]>(() => this.svar.varde()?.ideer ?? []);
  readonly #valda = computed(() => this.#alla().filter(MED[this.visas.varde()] ?? oppen));
  readonly #vy = tabellvy(this.#valda, {
    kolumner: { titel: (i) => i.titel, foreslagen: (i) => i.foreslagen, intresse: (i) => i.kvalificerbarhet.antal },
    sokbar: (i) => [i.titel, i.behov, i.nytta, i.foreslagenAv, i.kommun?.namn, ...i.intresserade.map((k) => k.namn)].join(' '),
  });
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly inga = computed(() => this.#alla().length === 0);
  protected readonly svarar = computed(() => this.#alla().some((i) => i.egna.length > 0));
  protected readonly kvalificerar = computed(() => this.#sammanhang.harRoll('e_samordnare'));

  protected readonly urval = URVAL;
  protected readonly oppen = oppen;
  protected readonly fasText = fasText;
  protected readonly lageText = ideLageText;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/ideer.${format}`;
  protected readonly namnen = (kommuner: readonly { readonly namn: string }[]): string => kommuner.map((k) => k.namn).join(', ');
  protected readonly avVem = forslagsstallare;
  protected readonly kommunerText = kommunerText;

  protected valt(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }

  protected kor({ id }: Radkommando): void {
    void this.#router.navigate(['/', this.samverkan(), 'projekt', id]);
  }

  protected rensa(): void {
    this.visas.satt('alla');
    this.#vy.sok('');
  }
}
