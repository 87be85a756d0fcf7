import { afterNextRender, Component, computed, effect, type ElementRef, inject, Injector, input, untracked, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { avtalskolumner, avtalSoktext, avtalsstatusText } from '@gemensam/avtal/domain';
import {
  arZoom, grafResurs, GsFilter, GsLaddar, GsRad, GsRadnavigering, GsSidhuvud, GsSortera, GsTabellverktyg, GsTidsaxel, GsTomt, helaAr, type Radkommando, Sammanhang, skalaVid, tabellvy, urlVarde, xAv, type Zoomniva,
  zoomnivaer, zoomText,
} from '@gemensam/shared/web';
import { AvtalsregisterOperation } from '../generated/operationer';
import { avtalsdagar } from './avtalslinje';
import { avtalsfilter, type Avtalsrad, tillRad } from './avtalsfilter';
import { GsAvtalslinje } from './gs-avtalslinje';
import { GsAvtalsvyer } from './gs-avtalsvyer';

/** The avtal in time: until when each goes on, what options can add and the days to act; as lines, and as the table of the same. */
@Component({
  selector: 'gs-avtalstidslinje-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTabellverktyg, GsFilter, GsSortera, GsRad, GsRadnavigering, GsTidsaxel, GsAvtalslinje, GsAvtalsvyer, RouterLink],
  templateUrl: './avtalstidslinje-sida.html',
  styleUrl: './avtalstidslinje-sida.css',
})
export class AvtalstidslinjeSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  readonly #injector = inject(Injector);
  protected readonly idag = inject(Sammanhang).affarsdatum;
  protected readonly ram = viewChild<ElementRef<HTMLElement>>('ram');
  protected readonly svar = grafResurs(AvtalsregisterOperation, () => ({}));
  readonly #alla = computed<readonly Avtalsrad[]>(() => (this.svar.varde()?.avtalsregister.avtal ?? []).map(tillRad));
  protected readonly filter = avtalsfilter(this.#alla);
  readonly #vy = tabellvy(this.filter.rader, { kolumner: avtalskolumner, sokbar: avtalSoktext, sortering: 'slutar' });
  readonly #sort = urlVarde('sort', 'slutar');
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly harNagra = computed(() => this.#alla().length > 0);
  readonly #zoom = urlVarde('zoom', 'ar');
  protected readonly zoom = computed<Zoomniva>(() => {
    const zoom = this.#zoom.varde();
    return arZoom(zoom) ? zoom : 'ar';
  });
  protected readonly skala = computed(() => skalaVid(helaAr(avtalsdagar(this.#alla()), this.idag()), this.zoom()));
  protected readonly zoomnivaer = zoomnivaer;
  protected readonly zoomText = zoomText;
  protected readonly statusText = avtalsstatusText;
  protected readonly fil = (format: 'xlsx' | 'csv'): string => {
    const val = Object.entries(this.filter.val).map(([nyckel, v]) => [nyckel, v.varde()]);
    const fraga = new URLSearchParams([...val, ['sok', this.#vy.filter()], ['sort', this.#sort.varde()]].filter((p): p is [string, string] => Boolean(p[1])));
    return `/api/${this.samverkan()}/avtal.${format}?${fraga}`;
  };

  constructor() {
    effect(() => {
      if (this.ram()) untracked(() => this.tillIdag());
    });
  }

  protected zooma(zoom: Zoomniva): void {
    this.#zoom.satt(zoom);
    this.tillIdag();
  }

  protected tillIdag(): void {
    afterNextRender(
      {
        write: () => {
          const ram = this.ram()?.nativeElement;
          if (ram) ram.scrollLeft = Math.max(0, xAv(this.skala(), this.idag()) - ram.clientWidth * 0.3);
        },
      },
      { injector: this.#injector },
    );
  }

  protected rensa(): void {
    this.filter.rensa();
    this.#vy.sok('');
  }

  protected kor({ kommando, id }: Radkommando): void {
    if (kommando === 'oppna') void this.#router.navigate(['/', this.samverkan(), 'avtal', id]);
  }
}
