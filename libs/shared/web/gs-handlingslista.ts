import { Component, computed, inject, input, viewChild } from '@angular/core';
import { GsHandling } from './gs-handling';
import { GsHandlingsuppladdning } from './gs-handlingsuppladdning';
import { GsTabellverktyg } from './gs-tabellverktyg';
import { GsTomt } from './gs-tomt';
import { type Handling, type Handlingstillagg, handlingstyp } from './handlingstyp';
import { Sammanhang } from './sammanhang';
import { tabellvy } from './tabellvy';
import { urlVarde } from './url-tillstand';

const ORDNING = [
  ['-tid', 'Senast inlagd först'],
  ['tid', 'Äldst först'],
  ['titel', 'Titel'],
  ['typ', 'Filtyp'],
] as const;

/** What `gs-handlingar` shows. */
@Component({
  selector: 'gs-handlingslista',
  imports: [GsHandling, GsHandlingsuppladdning, GsTabellverktyg, GsTomt],
  template: `
    @if (verktyg() && handlingar().length > 0) {
      <gs-tabellverktyg [vy]="vy" etikett="Sök handling" [rad]="['handling', 'handlingar']" [xlsx]="bas() + '.xlsx'" [csv]="bas() + '.csv'">
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="handlingar-ordning">Ordning</label>
          <select #val id="handlingar-ordning" class="gs-inmatning" (change)="ordning.satt(val.value)">
            @for (o of ordningar; track o[0]) {
              <option [value]="o[0]" [selected]="ordning.varde() === o[0]">{{ o[1] }}</option>
            }
          </select>
        </div>
      </gs-tabellverktyg>
    }
    <ul>
      @for (h of visade(); track h.id) {
        <li>
          <gs-handling [handling]="h" [tillagg]="tillagg()(h)" [farLaddaUpp]="farLaddaUpp()" (nyVersion)="uppladdning()?.laddaUpp($event, h.id)" (andrad)="vidAndring()($event)" />
        </li>
      }
    </ul>
    @if (handlingar().length === 0) {
      <gs-tomt rubrik="Inga handlingar än" [text]="tomtext()" />
    } @else if (visade().length === 0) {
      <p class="gs-dampad">Ingen handling har de orden.</p>
    }
    @if (farLaddaUpp()) {
      <gs-handlingsuppladdning [adress]="bas()" (uppladdad)="vidAndring()($event)" />
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: var(--gs-steg-3);
      border-block-end: 1px solid var(--gs-linje);
    }
    li:first-child {
      padding-block-start: 0;
    }
    gs-handlingsuppladdning {
      margin-block-start: var(--gs-steg-4);
    }
  `,
})
export class GsHandlingslista {
  readonly objekt = input.required<string>();
  readonly handlingar = input.required<readonly Handling[]>();
  readonly farLaddaUpp = input(false);
  readonly verktyg = input(false);
  readonly tomtext = input.required<string>();
  readonly tillagg = input<(handling: Handling) => Handlingstillagg | null>(() => null);
  readonly vidAndring = input.required<(handling: Handling) => void>();
  readonly #sammanhang = inject(Sammanhang);
  protected readonly uppladdning = viewChild(GsHandlingsuppladdning);
  protected readonly ordningar = ORDNING;
  protected readonly ordning = urlVarde('hsort', '-tid');
  protected readonly bas = computed(() => `/api/${this.#sammanhang.samverkan() ?? ''}/${this.objekt()}/handlingar`);
  protected readonly vy = tabellvy(this.handlingar, {
    kolumner: {
      tid: (h) => h.versioner[0]?.tid,
      titel: (h) => h.titel,
      typ: (h) => h.versioner[0] && handlingstyp(h.versioner[0].mediatyp),
    },
    sokbar: (h) => [h.titel, h.sekretess ? `sekretess OSL ${h.sekretess.paragraf}` : '', ...h.versioner.slice(0, 1).flatMap((v) => [v.filnamn, v.av, handlingstyp(v.mediatyp)])].join(' '),
    sortering: '-tid', prefix: 'h',
  });
  protected readonly visade = computed(() => (this.verktyg() ? this.vy.rader() : this.handlingar()));
}
