import { Component, input, output } from '@angular/core';
import { GsFaltfel, GsTextfalt } from '@gemensam/shared/web';
import type { Avtalsutkast } from './avtalsutkast';

/** The lines of suppliers or of options of an avtal: written, added and taken away. */
@Component({
  selector: 'gs-avtalsdelar',
  imports: [GsTextfalt, GsFaltfel],
  template: `
    @let u = utkast();
    @if (del() === 'leverantorer') {
      <fieldset>
        <legend>Leverantörer{{ u.avropsform === 'rangordning' ? ', den som är rangordnad först överst' : '' }}</legend>
        <gs-faltfel id="leverantorer-fel" [text]="fel()('leverantorer')" />
        @for (l of u.leverantorer; track $index) {
          <div class="rad">
            <gs-textfalt [etikett]="'Leverantör ' + ($index + 1)" [text]="l.namn" (textChange)="leverantor($index, { namn: $event })" [fel]="fel()('leverantorer.' + $index + '.namn')" />
            <gs-textfalt class="kort" etikett="Organisationsnummer" [text]="l.orgnr" (textChange)="leverantor($index, { orgnr: $event })" [fel]="fel()('leverantorer.' + $index + '.orgnr')" />
            <gs-textfalt etikett="Kontakt" [text]="l.kontakt" (textChange)="leverantor($index, { kontakt: $event })" [fel]="fel()('leverantorer.' + $index + '.kontakt')" />
            @if ($index > 0) {
              <button type="button" class="gs-knapp lank" (click)="upp($index)">Flytta upp<span class="gs-dold"> leverantör {{ $index + 1 }}</span></button>
            }
            <button type="button" class="gs-knapp lank" (click)="andrat.emit({ leverantorer: utan(u.leverantorer, $index) })">Ta bort<span class="gs-dold"> leverantör {{ $index + 1 }}</span></button>
          </div>
        }
        <p><button type="button" class="gs-knapp" (click)="andrat.emit({ leverantorer: [...u.leverantorer, { namn: '', orgnr: '', kontakt: '' }] })">Lägg till leverantör</button></p>
      </fieldset>
    } @else {
      <fieldset>
        <legend>Optioner på förlängning, i den ordning de utnyttjas</legend>
        <gs-faltfel id="optioner-fel" [text]="fel()('optioner')" />
        @for (o of u.optioner; track $index) {
          <div class="rad">
            <gs-textfalt class="kort" [etikett]="'Option ' + ($index + 1) + ', månader'" [text]="o.manader" (textChange)="option($index, { manader: $event })" [fel]="fel()('optioner.' + $index + '.manader')" />
            <gs-textfalt class="kort" etikett="Meddelas före slutet, månader" [text]="o.varselmanader" (textChange)="option($index, { varselmanader: $event })" [fel]="fel()('optioner.' + $index + '.varselmanader')" />
            <button type="button" class="gs-knapp lank" (click)="andrat.emit({ optioner: utan(u.optioner, $index) })">Ta bort<span class="gs-dold"> option {{ $index + 1 }}</span></button>
          </div>
        }
        <p><button type="button" class="gs-knapp" (click)="andrat.emit({ optioner: [...u.optioner, { manader: '12', varselmanader: '6' }] })">Lägg till option</button></p>
      </fieldset>
    }
  `,
  styles: `
    fieldset {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
      min-width: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    .rad {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-2) var(--gs-steg-3);
      align-items: end;
    }
    .kort {
      max-width: 15rem;
    }
    p {
      margin: 0;
    }
  `,
})
export class GsAvtalsdelar {
  readonly del = input.required<'leverantorer' | 'optioner'>();
  readonly utkast = input.required<Avtalsutkast>();
  readonly fel = input.required<(falt: string) => string | null>();
  readonly andrat = output<Partial<Avtalsutkast>>();

  protected leverantor(nr: number, del: Partial<Avtalsutkast['leverantorer'][number]>): void {
    this.andrat.emit({ leverantorer: this.utkast().leverantorer.map((l, i) => (i === nr ? { ...l, ...del } : l)) });
  }

  protected option(nr: number, del: Partial<Avtalsutkast['optioner'][number]>): void {
    this.andrat.emit({ optioner: this.utkast().optioner.map((o, i) => (i === nr ? { ...o, ...del } : o)) });
  }

  protected upp(nr: number): void {
    const alla = [...this.utkast().leverantorer];
    const [rad] = alla.splice(nr, 1);
    if (rad) alla.splice(nr - 1, 0, rad);
    this.andrat.emit({ leverantorer: alla });
  }

  protected utan<T>(alla: readonly T[], nr: number): readonly T[] {
    return alla.filter((_, i) => i !== nr);
  }
}
