import { afterNextRender, Component, computed, effect, inject, Injector, input, untracked, viewChild } from '@angular/core';
import { type Gruppfunktion, gruppfunktionText, type Projektgrupp, projektgrupper, projektgruppText } from '@gemensam/projekt/domain';
import {
  grafResurs, GsAvslag, GsEtikett, GsLaddar, GsRad, GsRadnavigering, GsSortera, GsTabellverktyg, GsTomt, type Radkommando, tabellvy, urlVarde,
} from '@gemensam/shared/web';
import { ProjektgrupperOperation } from '../generated/operationer';
import { type Gruppmedlem, Gruppvy } from './gruppvy';
import { GsGruppmedlemformular } from './gs-gruppmedlemformular';
import { GsGruppslutformular } from './gs-gruppslutformular';
import { GsProjektledarformular } from './gs-projektledarformular';

const LAGEN: Readonly<Record<Gruppmedlem['lage'], string>> = { nu: 'Nu', kommande: 'Kommande', avslutad: 'Avslutad' };

/** The part Organisation of a project's page: who leads it, who decides in it, and who gives advice. */
@Component({
  selector: 'gs-organisation-sida',
  imports: [GsLaddar, GsTomt, GsAvslag, GsEtikett, GsTabellverktyg, GsSortera, GsRad, GsRadnavigering, GsGruppmedlemformular, GsGruppslutformular, GsProjektledarformular],
  providers: [Gruppvy],
  templateUrl: './organisation-sida.html',
  styleUrl: './organisation-sida.css',
})
export class OrganisationSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #injector = inject(Injector);
  protected readonly vy = inject(Gruppvy);
  protected readonly navigering = viewChild(GsRadnavigering);
  protected readonly svar = grafResurs(ProjektgrupperOperation, () => ({ projektId: this.id() }));
  readonly #alla = computed(() => this.vy.grupper()?.medlemmar ?? []);
  protected readonly grupp = urlVarde('grupp');
  /** Past seats are shown when they are asked for. */
  protected readonly visade = urlVarde('platser');
  readonly #valda = computed(() => this.#alla().filter((m) => (!this.grupp.varde() || m.grupp === this.grupp.varde()) && (this.visade.varde() === 'alla' || m.lage !== 'avslutad')));
  readonly #tabell = tabellvy(this.#valda, {
    kolumner: { namn: (m) => m.namn, grupp: (m) => projektgrupper.indexOf(m.grupp), funktion: (m) => gruppfunktionText(m.funktion), organisation: (m) => m.organisation, fran: (m) => m.fran, till: (m) => m.till },
    sokbar: (m) => [m.namn, m.organisation, projektgruppText(m.grupp), gruppfunktionText(m.funktion)].join(' '),
  });
  protected readonly tabell = { ...this.#tabell, antal: computed(() => this.#alla().length) };
  protected readonly tomt = computed(() => this.#alla().length === 0);
  protected readonly avslutade = computed(() => this.#alla().some((m) => m.lage === 'avslutad'));
  protected readonly ovrigt = computed(() => (this.vy.avslag()?.falt && this.vy.oppet() ? null : this.vy.avslag()));
  protected readonly fil = (format: 'xlsx' | 'csv'): string => `/api/${this.samverkan()}/projektgrupper/${this.id()}.${format}`;
  protected readonly gruppval = projektgrupper;
  protected readonly gruppText = (g: Projektgrupp): string => projektgruppText(g);
  protected readonly funktionText = (f: Gruppfunktion): string => gruppfunktionText(f);
  protected readonly lageText = (l: Gruppmedlem['lage']): string => LAGEN[l];

  constructor() {
    effect(() => {
      const grupper = this.svar.varde()?.projektgrupper ?? null;
      untracked(() => this.vy.grupper.set(grupper));
    });
    // A form that closes gives the focus back to its row.
    let senast: string | null = null;
    effect(() => {
      const o = this.vy.oppet();
      const nu = o && 'rad' in o ? o.rad.id : null;
      const rad = senast;
      if (!o && rad) afterNextRender({ read: () => this.navigering()?.fokusera(rad) }, { injector: this.#injector });
      senast = nu;
    });
  }

  /** Enter on a row opens what may be done with it. */
  protected kor({ id }: Radkommando): void {
    const rad = this.vy.nu(id);
    if (rad && this.far(rad)) this.vy.visa({ slag: 'andra', rad });
  }

  protected far(m: Gruppmedlem): boolean {
    return (this.vy.grupper()?.farAndra ?? false) && m.lage !== 'avslutad';
  }

  protected valt(h: Event): string {
    return h.target instanceof HTMLSelectElement ? h.target.value : '';
  }
}
