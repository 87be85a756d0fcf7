import { Component, computed, inject, input, model } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DelegationsuppgifterInput } from '@gemensam/shared/contract';
import { BeloppPipe, grafResurs, GsLaddar, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { LeverantorsfakturanOperation } from '../generated/operationer';

/** The invoice that is attested, as it stands: the part of the form that belongs to point 6. Nothing of it is entered here. */
@Component({
  selector: 'gs-beslutsattest-uppgifter',
  imports: [BeloppPipe, GsLaddar, GsTomt, RouterLink],
  template: `
    @if (faktura(); as f) {
      <dl class="gs-fakta">
        <dt>Faktura</dt>
        <dd>
          <a [routerLink]="['/', samverkan() ?? '', 'delegation', 'fakturor', f.id]">{{ f.nummer }}</a> från {{ f.leverantor }}: {{ f.vad }}
        </dd>
        <dt>Att betala</dt>
        <dd>
          <strong>{{ f.brutto | belopp }}</strong>, {{ f.netto | belopp }} utan moms
        </dd>
        <dt>Förfaller</dt>
        <dd>{{ f.forfallodag }}{{ f.fristtext ? ', ' + f.fristtext : '' }}</dd>
        <dt>Budgetrad</dt>
        <dd>{{ f.budgetpost }} {{ f.budgetAr }}</dd>
        <dt>Beställning</dt>
        <dd>{{ f.bestallning ?? 'Ingen' }}@if (f.kvarAvBestallning) {, {{ f.kvarAvBestallning | belopp }} kvar utan den här fakturan}</dd>
        @if (f.namndbeslut) {
          <dt>Nämndens beslut</dt>
          <dd>{{ f.namndbeslut }}</dd>
        }
        <dt>Registrerad av</dt>
        <dd>{{ f.registreradAv }}{{ f.granskadAv ? ', granskad av ' + f.granskadAv : '' }}</dd>
      </dl>
    } @else if (sakId() === null) {
      <gs-tomt rubrik="Välj en faktura" text="Fakturan väljs i listan över leverantörsfakturor.">
        <a [routerLink]="['/', samverkan() ?? '', 'delegation', 'fakturor']">Leverantörsfakturor</a>
      </gs-tomt>
    } @else if (svar.varde()) {
      <gs-tomt rubrik="Fakturan finns inte" text="Adressen kan vara fel." />
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
})
export class GsBeslutsattestUppgifter {
  readonly uppgifter = model<DelegationsuppgifterInput>({});
  /** The invoice. */
  readonly sakId = model<string | null>(null);
  readonly fel = input<(falt: string) => string | null>(() => null);
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(LeverantorsfakturanOperation, () => (this.sakId() ? { id: this.sakId() ?? '' } : undefined));
  protected readonly faktura = computed(() => this.svar.varde()?.leverantorsfaktura ?? null);
}
