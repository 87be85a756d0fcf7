import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { belopp, grafResurs, GsBelopp, GsLaddar, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { ProjektKostnaderOperation, type PostDelFragment } from '../generated/operationer';
import { GsPostmarken } from './gs-postmarken';

/** On a project's page: what it costs the kommuner, and one's own share. */
@Component({
  selector: 'gs-projekt-kostnader',
  imports: [GsBelopp, GsLaddar, GsTomt, GsPostmarken, RouterLink],
  template: `
    @if (svar.varde()) {
      @if (poster().length > 0) {
        <div class="gs-tabellram" tabindex="0" role="region" aria-label="Projektets kostnader">
          <table class="gs-tabell">
            <caption>Belopp i kronor</caption>
            <thead>
              <tr>
                <th scope="col">Kostnadspost</th>
                <th scope="col" class="tal bara-bred">Deltar</th>
                <th scope="col" class="tal">Belopp</th>
                @for (k of egna(); track k.kommunkod) { <th scope="col" class="tal">{{ k.namn }} betalar</th> }
              </tr>
            </thead>
            <tbody>
              @for (p of poster(); track p.id) {
                <tr>
                  <th scope="row"><a [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id]">{{ p.namn }} {{ p.ar }}</a>&ngsp;<gs-postmarken [post]="p" /></th>
                  <td class="tal bara-bred">{{ p.deltagare.length }} kommuner</td>
                  <td class="tal"><gs-belopp [ore]="p.belopp" [enhet]="false" /></td>
                  @for (k of egna(); track k.kommunkod) {
                    <td class="tal">
                      @if (andel(p, k.kommunkod); as b) {
                        <a [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id, 'varfor', k.kommunkod]" [attr.aria-label]="namnPaLank(b)"><gs-belopp [ore]="b" [enhet]="false" /></a>
                      } @else {
                        <gs-belopp [ore]="null" saknas="deltar inte" />
                      }
                    </td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      } @else {
        <gs-tomt rubrik="Inga kostnader än" text="E-samordnaren lägger in kostnadsposten när finansieringen är klar." />
      }
      @if (farSkapa()) {
        <p class="skapa gs-ej-utskrift"><a class="gs-knapp" [routerLink]="['/', samverkan(), 'kostnader', 'poster', 'ny']" [queryParams]="{ projekt: projektId() }">Ny kostnadspost</a></p>
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .skapa {
      margin-block: var(--gs-steg-3) 0;
    }
    @media (max-width: 44rem) {
      .bara-bred {
        display: none;
      }
    }
  `,
})
export class ProjektKostnader {
  readonly projektId = input.required<string>();
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = this.#sammanhang.samverkan;
  protected readonly egna = computed(() => {
    const sedda = new Set<string>();
    return this.#sammanhang.kommuner().filter((k) => !sedda.has(k.kommunkod) && sedda.add(k.kommunkod));
  });
  protected readonly svar = grafResurs(ProjektKostnaderOperation, () => ({ projektId: this.projektId() }));
  protected readonly farSkapa = computed(() => this.#sammanhang.harRoll('e_samordnare'));
  protected readonly poster = computed(() => this.svar.varde()?.kostnadsposter ?? []);
  protected readonly andel = (p: PostDelFragment, kommunkod: string): string | null => p.andelar.find((a) => a.kommun.kommunkod === kommunkod)?.belopp ?? null;
  protected readonly namnPaLank = (ore: string): string => `${belopp(ore)}, varför?`;
}
