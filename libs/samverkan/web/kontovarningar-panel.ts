import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { grafResurs, GsLaddar, GsTomt, GsUppgiftslista, tidpunkt } from '@gemensam/shared/web';
import { KontovarningarOperation } from './generated/operationer';

/** Home: what somebody else did with the person's account, so that she finds out also when it was not asked for. */
@Component({
  selector: 'gs-kontovarningar-panel',
  imports: [GsLaddar, GsTomt, GsUppgiftslista, RouterLink],
  template: `
    <section class="gs-panel" aria-labelledby="kontovarningar">
      <h2 id="kontovarningar">Ändrat i ditt konto</h2>
      @if (svar.varde()) {
        @if (uppgifter().length > 0) {
          <gs-uppgiftslista [uppgifter]="uppgifter()" />
          <p>Har du inte bett om det, eller inte försökt själv? <a routerLink="/byt-losenord">Byt lösenord</a> och säg till administratören.</p>
        } @else {
          <gs-tomt rubrik="Inget ändrat i ditt konto" text="Här visas om någon annan återställer ditt lösenord eller din tvåstegsinloggning." />
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
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
