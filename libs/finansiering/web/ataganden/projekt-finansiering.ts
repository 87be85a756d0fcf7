import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { belopp, grafResurs, GsBelopp, GsLaddar, GsTomt, Sammanhang } from '@gemensam/shared/web';
import { type ProjektfinansieringQuery, ProjektfinansieringOperation } from '../generated/operationer';
import { GsFinansieringssumma } from './gs-finansieringssumma';

type Post = NonNullable<ProjektfinansieringQuery['projektfinansiering']>['poster'][number];

/** On a project's page: what is secured and missing, in kronor and per kommun. */
@Component({
  selector: 'gs-projekt-finansiering',
  imports: [GsFinansieringssumma, GsBelopp, GsLaddar, GsTomt, RouterLink],
  template: `
    @if (lage(); as l) {
      @if (l.poster.length > 0) {
        <gs-finansieringssumma [lage]="l" />
        <ul>
          @for (p of l.poster; track p.id) {
            <li>
              <span><a [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id, 'ataganden']">Åtaganden för {{ p.namn }} {{ p.ar }}</a>: {{ p.sakrad ? 'säkrad' : 'saknas ' + tal(p.saknas) }}</span>
              @for (s of attSvara(p); track s.id) {
                <a class="gs-knapp gs-ej-utskrift" [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id, 'ataganden', s.id]">Svara för {{ s.namn }}<span class="gs-dold"> om {{ p.namn }} {{ p.ar }}</span></a>
              }
              @if (p.farFraga) {
                <a class="gs-knapp gs-ej-utskrift" [routerLink]="['/', samverkan(), 'kostnader', 'poster', p.id, 'ataganden']">Fråga kommunerna<span class="gs-dold"> om {{ p.namn }} {{ p.ar }}</span></a>
              }
            </li>
          }
        </ul>
        @if (saknas().length > 0) {
          <div class="gs-tabellram" tabindex="0" role="region" aria-label="Det som saknas per part">
            <table class="gs-tabell">
              <caption>Det som saknas per part, belopp i kronor</caption>
              <thead><tr><th scope="col">Part</th><th scope="col" class="tal">Andel</th><th scope="col" class="tal">Saknas</th></tr></thead>
              <tbody>
                @for (s of saknas(); track s.namn) {
                  <tr><th scope="row">{{ s.namn }}</th><td class="tal"><gs-belopp [ore]="s.andel" [enhet]="false" /></td><td class="tal"><gs-belopp [ore]="s.saknas" [enhet]="false" /></td></tr>
                }
              </tbody>
              <tfoot><tr><th scope="row">Summa</th><td></td><td class="tal"><gs-belopp [ore]="l.saknas" [enhet]="false" /></td></tr></tfoot>
            </table>
          </div>
        }
      } @else {
        <gs-tomt rubrik="Inget att finansiera än" text="När projektet har en kostnadspost visas här vad kommunerna har åtagit sig." />
      }
    } @else {
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    ul {
      margin: var(--gs-steg-3) 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-4);
      align-items: center;
      padding-block: var(--gs-steg-1);
    }
  `,
})
export class ProjektFinansiering {
  readonly projektId = input.required<string>();
  protected readonly samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(ProjektfinansieringOperation, () => ({ projektId: this.projektId() }));
  protected readonly lage = computed(() => this.svar.varde()?.projektfinansiering);
  /** Per party over all posts, the largest gap first. */
  protected readonly saknas = computed(() => {
    const per = new Map<string, { andel: bigint; saknas: bigint }>();
    for (const p of this.lage()?.poster.flatMap((post) => post.parter) ?? []) {
      const { andel, saknas } = per.get(p.namn) ?? { andel: 0n, saknas: 0n };
      per.set(p.namn, { andel: andel + BigInt(p.andel), saknas: saknas + BigInt(p.saknas) });
    }
    return [...per]
      .filter(([, s]) => s.saknas > 0n)
      .sort(([, a], [, b]) => (a.saknas < b.saknas ? 1 : -1))
      .map(([namn, s]) => ({ namn, andel: s.andel.toString(), saknas: s.saknas.toString() }));
  });
  protected readonly tal = (ore: string): string => belopp(ore);
  /** The questions that the one who reads may answer now. */
  protected readonly attSvara = (p: Post): readonly { readonly id: string; readonly namn: string }[] =>
    p.parter.flatMap(({ namn, atagande: a }) => (a?.farSvara && !a.annatBelopp && a.tillstand !== 'beslutad' ? [{ id: a.id, namn }] : []));
}
