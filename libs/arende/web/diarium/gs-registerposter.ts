import { Component, computed, input, output } from '@angular/core';
import { type Handlingsriktning, registertabell, riktningText } from '@gemensam/arende/domain';
import { filadress, GsEtikett, GsSortera, GsTabellverktyg, tabellvy } from '@gemensam/shared/web';
import { RouterLink } from '@angular/router';
import { type RegisterpostDelFragment } from '../generated/operationer';

type Post = RegisterpostDelFragment;

/** The register of handlingar as a table: number, way, day, from or to whom, what about, and what was corrected. */
@Component({
  selector: 'gs-registerposter',
  imports: [GsEtikett, GsSortera, GsTabellverktyg, RouterLink],
  template: `
    @if (sokbar()) {
      <gs-tabellverktyg [vy]="verktygsvy" etikett="Sök handling" [rad]="['handling', 'handlingar']" [xlsx]="fil('xlsx')" [csv]="fil('csv')"><ng-content /></gs-tabellverktyg>
    }
    <div class="gs-tabellram" tabindex="0" role="region" [attr.aria-label]="rubrik()">
      <table class="gs-tabell">
        <caption>
          {{ rubrik() }}
        </caption>
        <thead>
          <tr>
            @if (medArende()) {
              <th gsSortera="dnr" [vy]="vy">Dnr</th>
            }
            <th gsSortera="nummer" [vy]="vy">Nr</th>
            <th gsSortera="rubrik" [vy]="vy">Vad handlingen rör</th>
            <th gsSortera="motpart" [vy]="vy">Avsändare eller mottagare</th>
            <th gsSortera="riktning" [vy]="vy">Riktning</th>
            <th gsSortera="datum" [vy]="vy">Datum</th>
            <th gsSortera="registrerad" [vy]="vy">Registrerad</th>
          </tr>
        </thead>
        <tbody>
          @for (p of vy.rader(); track p.id) {
            <tr>
              @if (medArende()) {
                <td class="tid"><a [routerLink]="['/', samverkan(), 'diarium', 'arende', p.arendeId]">{{ p.dnr }}</a></td>
              }
              <th scope="row" class="tid">{{ p.beteckning }}</th>
              @if (p.dold) {
                <td colspan="2"><gs-etikett ton="obs">{{ p.sekretess }}</gs-etikett></td>
              } @else {
                <td class="ord">
                  <span class="bit">{{ p.rubrik }}</span>
                  @if (p.sekretess) {
                    <gs-etikett class="bit" ton="obs">Sekretess, {{ p.sekretess }}</gs-etikett>
                  }
                  @if (p.farRatta) {
                    <button type="button" class="gs-knapp lank gs-ej-utskrift" (click)="ratta.emit(p)">Rätta<span class="gs-dold"> registreringen av handling {{ p.beteckning }} i {{ p.dnr }}</span></button>
                  }
                  @if (p.handlingTitel; as fil) {
                    <span class="gs-dampad rad">Fil: {{ fil }}</span>
                  }
                  @for (r of p.rattelser; track r.nummer) {
                    <details>
                      <summary>Rättad {{ r.datum }}<span class="gs-dold"> , handling {{ p.beteckning }}</span></summary>
                      <p>{{ r.skal }} <span class="gs-dampad">{{ r.av }}</span></p>
                      <dl>
                        @for (a of r.andringar; track a.falt) {
                          <dt>{{ a.falt }}</dt>
                          <dd><del>{{ a.fore }}</del><ins>{{ a.efter }}</ins></dd>
                        }
                      </dl>
                    </details>
                  }
                </td>
                <td class="ord">{{ p.motpart || '–' }}</td>
              }
              <td>{{ text(p.riktning) }}</td>
              <td class="tid">{{ p.datum }}</td>
              <td class="tid">{{ p.registrerad }}</td>
            </tr>
          } @empty {
            <tr><td [attr.colspan]="medArende() ? 7 : 6" class="gs-dampad">{{ antal() ? 'Ingen handling motsvarar urvalet.' : tomtext() }}</td></tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    :host {
      display: block;
    }
    .tid {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .ord {
      min-width: 11rem;
      overflow-wrap: anywhere;
    }
    .bit {
      margin-inline-end: var(--gs-steg-3);
    }
    .lank,
    .rad {
      font-size: var(--gs-text-liten);
    }
    .rad {
      display: block;
    }
    details {
      font-size: var(--gs-text-liten);
    }
    details p {
      margin: var(--gs-steg-1) 0;
    }
    dl {
      margin: 0;
    }
    dt {
      color: var(--gs-dampad);
    }
    dd {
      margin: 0 0 var(--gs-steg-1);
    }
    del,
    ins {
      display: block;
    }
    ins {
      text-decoration: none;
      font-weight: 600;
    }
  `,
})
export class GsRegisterposter {
  readonly samverkan = input.required<string>();
  readonly poster = input.required<readonly Post[]>();
  readonly rubrik = input('Registrerade handlingar');
  readonly tomtext = input('Inga handlingar är registrerade.');
  /** The rows are of several ärenden. */
  readonly medArende = input(false);
  readonly sokbar = input(false);
  /** Address of the same rows as a file, without its ending, and what they are narrowed to besides. */
  readonly adress = input('');
  readonly urval = input<Readonly<Record<string, string>>>({});
  /** How many there are before the page narrowed them. */
  readonly alla = input<number | null>(null);
  readonly ratta = output<Post>();
  protected readonly text = (r: Handlingsriktning): string => riktningText(r);
  protected readonly vy = tabellvy(computed(() => this.poster()), { ...registertabell, prefix: 'r' });
  protected readonly antal = computed(() => this.alla() ?? this.poster().length);
  protected readonly verktygsvy = { ...this.vy, antal: this.antal };
  protected readonly fil = (format: 'xlsx' | 'csv'): string | null => (this.adress() ? filadress(`${this.adress()}.${format}`, this.vy, this.urval()) : null);
}
