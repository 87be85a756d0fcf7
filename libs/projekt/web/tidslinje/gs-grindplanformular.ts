import { Component, computed, effect, inject, input, signal, untracked, viewChildren } from '@angular/core';
import { type Fas, grindnamn } from '@gemensam/projekt/domain';
import { Graf, type GrafFel, GsAvslag, GsDatumfalt, GsLaddar, GsTextfalt, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type GrindplanDelFragment, SparaGrindplanOperation } from '../generated/operationer';
import { Fasvy } from '../faser/fasvy';

/** The days of all gates in one form. What was typed stays when somebody else was first, with what holds now beside it. */
@Component({
  selector: 'gs-grindplanformular',
  imports: [GsDatumfalt, GsTextfalt, GsAvslag, GsLaddar],
  template: `
    <form aria-label="Plan för grindarna" novalidate (submit)="$event.preventDefault(); spara()">
      @if (krock(); as text) {
        <p class="krock" role="alert">{{ text }}</p>
      }
      <gs-avslag [avslag]="ovrigt()" />
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="spara()" />
      }
      <p class="gs-dampad">Dagarna går framåt längs vägen. Lämna fältet tomt för en grind som inte är planerad.</p>
      <div class="falt">
        <gs-datumfalt etikett="Start" [hjalp]="galler('start')" [text]="texter()['start'] ?? ''" (textChange)="satt('start', $event)" [fel]="felVid('start')" />
        @for (g of plan().grindar; track g.till) {
          @if (last(g)) {
            <dl class="gs-fakta">
              <dt>{{ namn(g) }}</dt>
              <dd>{{ g.utfall ? 'Passerad ' + g.utfall : 'Passerad' }}</dd>
            </dl>
          } @else {
            <gs-datumfalt [etikett]="namn(g)" [hjalp]="galler(g.till)" [text]="texter()[g.till] ?? ''" (textChange)="satt(g.till, $event)" [fel]="felVid('grindar.' + g.till)" />
          }
        }
      </div>
      @if (plan().version > 0) {
        <gs-textfalt etikett="Varför ändras planen?" hjalp="Sparas med planen. De tidigare dagarna finns kvar." [rader]="3" [(text)]="skal" [fel]="felVid('skal')" [kravs]="true" />
      }
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">Spara planen</button>
        <button type="button" class="gs-knapp" (click)="vy.visa(null)">Avbryt</button>
      </p>
    </form>
  `,
  styles: `
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      margin-block-end: var(--gs-steg-4);
      padding: var(--gs-steg-4);
      border: 1px solid var(--gs-linje-stark);
      background: var(--gs-bakgrund);
    }
    .falt {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
      gap: var(--gs-steg-3) var(--gs-steg-5);
      align-items: start;
    }
    .falt .gs-fakta {
      grid-template-columns: 1fr;
      gap: 0;
    }
    p {
      margin: 0;
    }
    .krock {
      padding: var(--gs-steg-3) var(--gs-steg-4);
      border: 1px solid var(--gs-varning);
      border-inline-start-width: 4px;
      background: var(--gs-yta);
    }
    gs-avslag:empty {
      display: none;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
    }
  `,
})
export class GsGrindplanformular {
  readonly projektId = input.required<string>();
  readonly plan = input.required<GrindplanDelFragment>();
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Fasvy);
  protected readonly datumfalten = viewChildren(GsDatumfalt);
  protected readonly texter = signal<Readonly<Record<string, string>>>({});
  protected readonly skal = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly krock = signal<string | null>(null);
  protected readonly sparar = signal(false);
  protected readonly ovrigt = computed(() => (/^(start|skal|grindar\..+)$/.test(this.avslag()?.falt ?? '') ? null : this.avslag()));
  #fyllt = false;

  constructor() {
    // Filled once: what the person types stands, whatever comes.
    effect(() => {
      const plan = this.plan();
      if (this.#fyllt) return;
      this.#fyllt = true;
      untracked(() => this.texter.set(Object.fromEntries([['start', plan.versioner[0]?.start ?? ''], ...plan.grindar.map((g) => [g.till, g.galler ?? ''])])));
    });
  }

  /** The first plan may tell what was planned for what is passed; a later one leaves it. */
  protected last(g: GrindplanDelFragment['grindar'][number]): boolean {
    return g.lage === 'passerad' && this.plan().version > 0;
  }

  protected namn(g: { readonly till: Fas; readonly beteckning: string }): string {
    return grindnamn(g);
  }

  /** What holds now, where it is another day than the one that is typed. */
  protected galler(falt: 'start' | Fas): string | null {
    const grind = this.plan().grindar.find((g) => g.till === falt);
    const passerad = grind?.lage === 'passerad' ? `Passerad ${grind.utfall ?? 'före portalen'}. ` : '';
    const nu = falt === 'start' ? this.plan().versioner[0]?.start : grind?.galler;
    return nu && nu !== this.texter()[falt] ? `${passerad}Gäller nu: ${nu}.` : passerad.trim() || null;
  }

  protected satt(falt: string, text: string): void {
    this.texter.update((t) => ({ ...t, [falt]: text }));
  }

  protected felVid(falt: string): string | null {
    const nej = this.avslag();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected async spara(): Promise<void> {
    if (this.sparar()) return;
    const skrivna = this.#dagar();
    if (!skrivna) return;
    const { version, grindar } = this.plan();
    const dagar = grindar.flatMap((g) => (this.last(g) || !skrivna.get(namnet(g)) ? [] : { grind: g.till, dag: skrivna.get(namnet(g)) ?? '' }));
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    this.krock.set(null);
    try {
      const { sparaGrindplan: svar } = await this.#graf.andra(SparaGrindplanOperation, { input: { projektId: this.projektId(), version, start: skrivna.get('Start') ?? null, dagar, skal: version > 0 ? this.skal() : null } });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'FasaktKonflikt') {
        const nu = svar.aktuell.plan?.versioner[0];
        const faser = this.vy.faser();
        if (faser) this.vy.svar.satt({ projektfaser: { ...faser, plan: svar.aktuell.plan } });
        this.krock.set(`${nu?.av ?? 'Någon annan'} sparade version ${nu?.version ?? ''} av planen medan du skrev. Dina dagar står kvar, och under fälten står vad som gäller nu. Ändra det du vill och spara igen.`);
      } else await this.vy.tagEmot(svar, version > 0 ? 'Planen är ändrad' : 'Grindarna är planerade');
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  /** The days by the name of their field; null while one of them is no day: the field says so. */
  #dagar(): ReadonlyMap<string, string> | null {
    const falt = this.datumfalten();
    if (falt.some((f) => f.text().trim() !== '' && !f.datum())) return null;
    return new Map(falt.flatMap((f) => (f.datum() ? [[f.etikett(), f.datum() ?? '']] : [])));
  }
}

const namnet = (g: { readonly till: Fas; readonly beteckning: string }): string => grindnamn({ beteckning: g.beteckning, till: g.till });
