import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { beslutsnamn } from '@gemensam/finansiering/domain';
import { type Beslutsfalt, GsBeslutsval } from '@gemensam/samverkan/web';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsBelopp, GsLaddar, GsSidhuvud, GsTomt, Meddelanden, Sammanhang, Sidtitel, somGrafFel, Vidare } from '@gemensam/shared/web';
import { type AvslagDelFragment, BeslutsreferenserOperation, FaststallKostnadspostOperation, KostnadspostOperation, type PostDelFragment, VarforOperation } from '../generated/operationer';
import { GsPostmarken } from '../kostnader/gs-postmarken';
import { kallanFor, viktcell, viktsumma } from './varfortext';

/** The e-samordnare sees exactly the shares and weights that get frozen, and ties them to the decision. */
@Component({
  selector: 'gs-faststall-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsBelopp, GsAvslag, GsBeslutsval, GsPostmarken, RouterLink],
  templateUrl: './faststall-sida.html',
  styleUrl: './faststall-sida.css',
})
export class FaststallSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #titel = inject(Sidtitel);
  readonly #sammanhang = inject(Sammanhang);
  readonly #injector = inject(Injector);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly svar = grafResurs(KostnadspostOperation, () => ({ id: this.id() }));
  readonly #forst = computed(() => this.svar.varde()?.kostnadspost?.deltagare[0]?.kommunkod);
  /** The explanation of one share holds every row of the allocation, with its weights. */
  protected readonly delar = grafResurs(VarforOperation, () => {
    const kommunkod = this.#forst();
    return kommunkod ? { id: this.id(), kommunkod } : undefined;
  });
  protected readonly lista = grafResurs(BeslutsreferenserOperation, () => ({}));
  protected readonly andel = computed(() => this.delar.varde()?.kostnadsandel);
  protected readonly post = computed(() => this.andel()?.post);
  protected readonly beslut = computed(() => this.lista.varde()?.beslutsreferenser ?? []);
  protected readonly rader = computed(() => {
    const a = this.andel();
    return [...(a?.andelar ?? [])]
      .sort((x, y) => x.kommun.namn.localeCompare(y.kommun.namn, 'sv'))
      .map((x) => ({
        ...x,
        delar: (a?.delar ?? []).flatMap((d) => {
          const rad = d.rader.find((r) => r.kommun.kommunkod === x.kommun.kommunkod);
          return rad ? [{ del: d.del, vikt: viktcell(d, rad), kalla: d.del === 'lika' ? '' : kallanFor(rad), belopp: rad.belopp }] : [];
        }),
      }));
  });

  readonly #skrivet = signal<Beslutsfalt | null>(null);
  protected readonly falt = computed<Beslutsfalt>(
    () =>
      this.#skrivet() ?? {
        val: this.beslut().length > 0 ? 'registrerat' : 'nytt', beslutId: '', organ: this.#sammanhang.valt()?.samverkan.namn ?? '', datum: '', beteckning: '', rubrik: '', handling: '',
      },
  );
  protected readonly valet = viewChild(GsBeslutsval);
  protected readonly nej = signal<AvslagDelFragment | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  /** Somebody changed the post since it was shown: nothing is fastställt, and the shares below are those in force now. */
  protected readonly andrad = signal<PostDelFragment | null>(null);

  constructor() {
    effect(() => {
      const p = this.post();
      if (p) this.#titel.satt(`Fastställ ${p.namn} ${p.ar}`);
    });
  }

  protected readonly viktsumma = viktsumma;
  protected readonly beslutsnamn = beslutsnamn;

  protected skrivet(falt: Beslutsfalt): void {
    this.#skrivet.set(falt);
    this.nej.set(null);
  }

  protected async faststall(): Promise<void> {
    const post = this.post();
    if (!post || this.sparar()) return;
    this.fel.set(undefined);
    const beslut = this.valet()?.input() ?? null;
    this.nej.set(beslut ? null : this.#ejDatum());
    if (!beslut) return this.#tillFel();
    this.sparar.set(true);
    try {
      const vidare = this.#vidare.harifran();
      const { faststallKostnadspost: svar } = await this.#graf.andra(FaststallKostnadspostOperation, { input: { id: post.id, version: post.version, ...beslut } });
      if (svar.__typename === 'Avslag') {
        this.nej.set(svar);
        this.#tillFel();
      } else if (svar.__typename === 'KostnadspostKonflikt') {
        this.andrad.set(svar.aktuell);
        this.svar.ladda();
        this.delar.ladda();
      } else {
        this.#meddelanden.visa('Kostnadsposten är fastställd');
        await vidare(['/', this.samverkan(), 'kostnader', 'poster', svar.id]);
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  #ejDatum(): AvslagDelFragment | null {
    const datum = tolkaDatum(this.falt().datum, { falt: 'beslut.datum', idag: this.#sammanhang.affarsdatum() });
    return arAvslag(datum) ? datum : null;
  }

  #tillFel(): void {
    const fokusera = (): void => this.#element.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    afterNextRender({ read: fokusera }, { injector: this.#injector });
  }
}
