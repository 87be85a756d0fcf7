import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsPanel, tidpunkt } from '@gemensam/shared/web';
import { KontovarningarOperation } from './generated/operationer';

/** Home: what somebody else did with the person's account, so that she finds out also when it was not asked for. */
@Component({
  selector: 'gs-kontovarningar-panel',
  imports: [GsPanel, RouterLink],
  template: `
    <gs-panel
      panelId="kontovarningar"
      rubrik="Ändrat i ditt konto"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inget ändrat i ditt konto"
      tomText="Här visas om någon annan återställer ditt lösenord eller din tvåstegsinloggning."
    >
      <p>Har du inte bett om det, eller inte försökt själv? <a routerLink="/byt-losenord">Byt lösenord</a> och säg till administratören.</p>
    </gs-panel>
  `,
  styles: `
    p {
      margin: var(--gs-steg-2) 0 0;
    }
  `,
})
export class KontovarningarPanel {
  protected readonly svar = grafResurs(KontovarningarOperation, () => ({}));
  protected readonly uppgifter = computed(() =>
    (this.svar.varde()?.kontovarningar ?? []).map(({ id, text, tid, aktor }) => ({ id, text, lank: ['/konto'], om: `${tidpunkt(tid)}, ${aktor}` })),
  );
}
