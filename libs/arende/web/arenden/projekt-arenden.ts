import { Component, computed, ElementRef, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Arendetyp, arendetyper, arendetypText } from '@gemensam/arende/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsTomt, Meddelanden, Sammanhang, somGrafFel, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { ArendenOperation, SkapaArendeOperation } from '../generated/operationer';
import { GsArendetillstand } from './gs-arendetillstand';

/** On a project's page: its ärenden, and a new one in two clicks (Skapa ärende, then its type). */
@Component({
  selector: 'gs-projekt-arenden',
  imports: [GsLaddar, GsTomt, GsAvslag, GsArendetillstand, RouterLink],
  template: `
    @if (svar.varde()) {
      <ul>
        @for (r of arenden(); track r.id) {
          <li>
            <a [routerLink]="['/', samverkan(), 'arenden', r.id]">{{ r.rubrik || 'Utan rubrik' }}</a>
            <span class="fakta">
              <gs-arendetillstand [tillstand]="r.tillstand" />
              @if (r.dnr) {
                <span>{{ r.dnr }}</span>
              }
              <span class="gs-dampad">{{ r.antalSaknas === 0 ? 'komplett' : r.antalSaknas + ' avsnitt saknas' }}</span>
            </span>
          </li>
        } @empty {
          <li class="tom"><gs-tomt rubrik="Inga ärenden än" text="Ett ärende får sin tjänsteskrivelse ifylld från projektet. De som bereder ärenden skapar det." /></li>
        }
      </ul>
      @if (farSkapa()) {
        <div class="gs-ej-utskrift">
          <button type="button" class="gs-knapp" aria-controls="arendetyper" [attr.aria-expanded]="valjer()" (click)="valj()">Skapa ärende</button>
          @if (valjer()) {
            <div id="arendetyper" role="group" aria-labelledby="arendetyp-fraga">
              <p id="arendetyp-fraga">Vad ska beslutas?</p>
              <div class="typer">
                @for (t of typer; track t) {
                  <button type="button" class="gs-knapp" [attr.aria-disabled]="skapar() ? true : null" (click)="skapa(t)">{{ typText(t) }}</button>
                }
              </div>
            </div>
          }
          <gs-avslag [avslag]="avslag()" />
          @if (fel(); as f) {
            <gs-laddar [laddar]="false" [fel]="f" (igen)="fel.set(undefined)" />
          }
        </div>
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    ul {
      margin: 0 0 var(--gs-steg-3);
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: var(--gs-steg-2);
      border-block-end: 1px solid var(--gs-linje);
    }
    .tom {
      padding: 0;
      border: 0;
    }
    li a {
      font-weight: 600;
      overflow-wrap: anywhere;
    }
    .fakta {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-4);
      font-size: var(--gs-text-liten);
      font-variant-numeric: tabular-nums;
    }
    p {
      margin: var(--gs-steg-3) 0 var(--gs-steg-2);
      font-weight: 600;
    }
    .typer {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2);
    }
  `,
})
export class ProjektArenden {
  readonly projektId = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanhang = inject(Sammanhang);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly samverkan = computed(() => this.#sammanhang.samverkan() ?? '');
  protected readonly svar = grafResurs(ArendenOperation, () => ({ projektId: this.projektId() }));
  protected readonly arenden = computed(() => this.svar.varde()?.arenden ?? []);
  protected readonly farSkapa = computed(() => this.#sammanhang.harRoll('e_samordnare', 'namndsekreterare', 'beredningsgrupp'));
  protected readonly valjer = signal(false);
  protected readonly skapar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly typer = arendetyper;
  protected readonly typText = (t: Arendetyp): string => arendetypText(t);

  protected valj(): void {
    this.valjer.update((v) => !v);
    if (this.valjer()) setTimeout(() => this.#element.nativeElement.querySelector<HTMLElement>('.typer button')?.focus());
  }

  protected async skapa(typ: Arendetyp): Promise<void> {
    if (this.skapar()) return;
    this.skapar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const vidare = this.#vidare.harifran();
      const { skapaArende: svar } = await this.#graf.andra(SkapaArendeOperation, { input: { projektId: this.projektId(), typ } });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'Arende' && !(await vidare(['/', this.samverkan(), 'arenden', svar.id]))) this.#meddelanden.visa('Ärendet är skapat');
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.skapar.set(false);
    }
  }
}
