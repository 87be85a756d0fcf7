import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GsHistorik, GsSidhuvud, historikvy } from '@gemensam/shared/web';
import { DelegationshistorikenOperation } from '../generated/operationer';

/** Everything that has happened to the delegationsordning, the newest first. */
@Component({
  selector: 'gs-delegationshistorik-sida',
  imports: [GsSidhuvud, GsHistorik, RouterLink],
  template: `
    <p class="bak gs-ej-utskrift"><a [routerLink]="['/', samverkan(), 'delegation']">Delegationsordning</a></p>
    <gs-sidhuvud overrubrik="Delegationsordning" rubrik="Historik" />
    <gs-historik [vy]="vy" vad="delegationsordningen" [fil]="fil()" />
  `,
  styleUrl: '../delegation.css',
})
export class DelegationshistorikSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  protected readonly vy = historikvy(
    DelegationshistorikenOperation,
    ({ person, fran, till, sok }, efter, antal) => ({ id: this.id(), filter: { person, fran, till, sok }, efter, antal }),
    (svar) => svar.delegationshistorik,
  );
  protected readonly fil = computed(() => `/api/${this.samverkan()}/delegationshistorik/${this.id()}`);
}
