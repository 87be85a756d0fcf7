import { afterNextRender, Component, computed, ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import type { Beslutare } from '@gemensam/samverkan/domain';
import { type Beslutsfalt, GsBeslutsval } from '@gemensam/samverkan/web';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsTextfalt, Sammanhang, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { beslutAv } from '../faser/beslutare-ord';
import { BeslutsvalOperation, FaststallDirektivOperation, type ProjektdirektivDelFragment } from '../generated/operationer';

const EGNA = ['beslutId', 'tillagg', 'beslut.organ', 'beslut.datum', 'beslut.beteckning', 'beslut.rubrik', 'beslut.handling'];

/** The decision that makes the working text a version: the first one, or a tillägg that says what it changes. */
@Component({
  selector: 'gs-direktivbeslut',
  imports: [GsAvslag, GsBeslutsval, GsLaddar, GsTextfalt],
  template: `
    <form [attr.aria-label]="rubrik()" novalidate (submit)="$event.preventDefault(); skicka()">
      <h3 #rubriken tabindex="-1">{{ rubrik() }}</h3>
      @if (tillagg()) {
        <gs-textfalt etikett="Vad tillägget ändrar" hjalp="En mening som står i listan över versioner och i PDF-filen." [(text)]="ord" [fel]="fel('tillagg')" [kravs]="true" />
      }
      @if (direktiv().faststaller.length > 1) {
        <fieldset class="gs-val">
          <legend>Vem har beslutat?</legend>
          @for (b of direktiv().faststaller; track b) {
            <label><input type="radio" name="direktiv-beslutare" [checked]="b === beslutare()" (change)="beslutare.set(b)" /> {{ beslutAv(b) }}</label>
          }
        </fieldset>
      } @else {
        <p>{{ beslutAv(beslutare()) }}.</p>
      }
      @if (lista.varde(); as l) {
        <gs-beslutsval fraga="Vilket beslut fastställer direktivet?" [beslut]="l.beslutsreferenser" [(falt)]="falt" [avslag]="nej()" />
      } @else {
        <gs-laddar [laddar]="lista.laddar()" [fel]="lista.fel()" (igen)="lista.ladda()" />
      }
      <gs-avslag [avslag]="ovrigt()" />
      <gs-laddar [laddar]="false" [fel]="natfel()" (igen)="skicka()" />
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">{{ tillagg() ? 'Fastställ tillägget' : 'Fastställ direktivet' }}</button>
        <button type="button" class="gs-knapp" (click)="stangd.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      max-width: 44rem;
      margin-block-end: var(--gs-steg-4);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
      background: var(--gs-bakgrund);
    }
    h3,
    p {
      margin: 0;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
    }
  `,
})
export class GsDirektivbeslut {
  readonly direktiv = input.required<ProjektdirektivDelFragment>();
  /** The number of the new version. */
  readonly klar = output<number>();
  /** Somebody was first. */
  readonly andrat = output();
  readonly stangd = output();
  readonly #graf = inject(Graf);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly beslutAv = beslutAv;
  protected readonly tillagg = computed(() => this.direktiv().versioner.length > 0);
  protected readonly rubrik = computed(() => (this.tillagg() ? `Fastställ tillägget som version ${(this.direktiv().versioner[0]?.nummer ?? 0) + 1}` : 'Fastställ projektdirektivet'));
  protected readonly beslutare = linkedSignal<Beslutare>(() => this.direktiv().faststaller[0] ?? 'namnd');
  protected readonly lista = grafResurs(BeslutsvalOperation, () => ({ andamal: 'direktiv' as const, saker: [this.direktiv().projektId], beslutare: this.beslutare() }));
  protected readonly ord = signal('');
  protected readonly sparar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly natfel = signal<GrafFel | undefined>(undefined);
  protected readonly ovrigt = computed(() => (EGNA.includes(this.avslag()?.falt ?? '') ? null : this.avslag()));
  protected readonly nej = computed(() => {
    const a = this.avslag();
    return a ? { text: a.text, utvag: a.utvag ?? null, falt: a.falt ?? null } : null;
  });
  protected readonly valet = viewChild(GsBeslutsval);
  protected readonly rubriken = viewChild.required<ElementRef<HTMLElement>>('rubriken');
  protected readonly falt = linkedSignal<{ b: Beslutare; antal: number }, Beslutsfalt>({
    source: () => ({ b: this.beslutare(), antal: this.lista.varde()?.beslutsreferenser.length ?? 0 }),
    computation: ({ b, antal }) => ({
      val: antal > 0 ? 'registrerat' : 'nytt', beslutId: '', organ: b === 'styrgrupp' ? 'Styrgruppen' : (this.#sammanhang.valt()?.samverkan.namn ?? ''), datum: '', beteckning: '', rubrik: '', handling: '',
    }),
  });

  constructor() {
    afterNextRender({ read: () => this.rubriken().nativeElement.focus() });
  }

  protected fel(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  }

  protected async skicka(): Promise<void> {
    if (this.sparar()) return;
    const beslut = this.valet()?.input();
    if (!beslut) {
      const datum = tolkaDatum(this.falt().datum, { falt: 'beslut.datum', idag: this.#sammanhang.affarsdatum() });
      if (arAvslag(datum)) this.avslag.set(datum);
      return;
    }
    this.sparar.set(true);
    this.avslag.set(null);
    this.natfel.set(undefined);
    try {
      const input = { projektId: this.direktiv().projektId, version: this.direktiv().utkast?.version ?? 0, tillagg: this.ord(), beslutare: this.beslutare(), ...beslut };
      const { faststallDirektiv: svar } = await this.#graf.andra(FaststallDirektivOperation, { input });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'DirektivKonflikt') this.andrat.emit();
      else this.klar.emit(svar.versioner[0]?.nummer ?? 1);
    } catch (orsak) {
      this.natfel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
