import { Component } from '@angular/core';
import { GsSidhuvud, GsTomt } from '@gemensam/shared/web';

/** The delegationsordning in force. */
@Component({
  selector: 'gs-delegation-sida',
  imports: [GsSidhuvud, GsTomt],
  template: `
    <gs-sidhuvud rubrik="Delegation" ingress="Vad nämnden har lämnat över att besluta, och till vem." />
    <gs-tomt rubrik="Ingen delegationsordning" text="Nämnden beslutar själv i alla ärenden." />
  `,
})
export class DelegationSida {}
