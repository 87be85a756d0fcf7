import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { GsHistorik, GsSidhuvud, historikvy } from '@gemensam/shared/web';
import { OrganisationshistorikenOperation } from '../generated/operationer';
import { organisationsadress } from './agandets-graf';

/** Everything that has happened to an organisation and to ownership it has a part in, the newest first. */
@Component({
  selector: 'gs-organisation-historik-sida',
  imports: [GsSidhuvud, GsHistorik, RouterLink],
  template: `
    <p class="gs-ej-utskrift"><a [routerLink]="adress()">Till organisationen</a></p>
    <gs-sidhuvud overrubrik="Organisation" rubrik="Historik" />
    <gs-historik [vy]="vy" vad="organisationen" [fil]="fil()" />
  `,
})
export class OrganisationHistorikSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  protected readonly vy = historikvy(
    OrganisationshistorikenOperation,
    ({ person, fran, till, sok }, efter, antal) => ({ id: this.id(), filter: { person, fran, till, sok }, efter, antal }),
    (svar) => svar.organisationshistorik,
  );
  protected readonly fil = computed(() => `/api/${this.samverkan()}/organisationshistorik/${this.id()}`);
  protected readonly adress = computed(() => organisationsadress(this.samverkan(), this.id()));
}
