import { Component, inject } from '@angular/core';
import { grafResurs, GsLaddar, GsSidhuvud, Sammanhang } from '@gemensam/shared/web';
import { GsInstallning } from './gs-installning';
import { InstallningarOperation, type InstallningDelFragment } from './generated/operationer';

/** What the samverkan has settled for itself. The administrator changes it where it stands. */
@Component({
  selector: 'gs-installningar-sida',
  imports: [GsSidhuvud, GsLaddar, GsInstallning],
  template: `
    <gs-sidhuvud rubrik="Inställningar" ingress="Det som samverkan själv bestämmer. En ändring gäller framåt; det som redan är fördelat eller registrerat ändras inte." />
    @if (svar.varde(); as v) {
      <ul>
        @for (i of v.installningar; track i.nyckel) {
          <li><gs-installning [installning]="i" [farAndra]="administrator()" (andrad)="ersatt($event)" /></li>
        }
      </ul>
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    ul {
      max-width: 52rem;
      margin: 0;
      padding: 0;
      border-block-start: 1px solid var(--gs-linje);
      list-style: none;
    }
    li {
      padding-block: var(--gs-steg-4);
      border-block-end: 1px solid var(--gs-linje);
    }
  `,
})
export class InstallningarSida {
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(InstallningarOperation, () => ({}));

  protected administrator(): boolean {
    return this.#sammanhang.harRoll('administrator');
  }

  protected ersatt(ny: InstallningDelFragment): void {
    const nu = this.svar.varde();
    if (nu) this.svar.satt({ ...nu, installningar: nu.installningar.map((i) => (i.nyckel === ny.nyckel ? ny : i)) });
  }
}
