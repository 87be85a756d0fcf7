import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { moteslagText } from '@gemensam/arende/domain';
import { grafResurs, GsPanel, GsUppgiftslista, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { type MotesradDelFragment, MotenOperation } from '../generated/operationer';
import { kvarText } from './motesvy';

const VISAS = 4;

/** Home: the meetings to come; for those who prepare also the last days before the next sammanträde. */
@Component({
  selector: 'gs-kommande-moten-panel',
  imports: [GsPanel, GsUppgiftslista, RouterLink],
  template: `
    <gs-panel
      panelId="kommande-moten-panel"
      rubrik="Kommande möten"
      [svar]="svar"
      [antal]="kommande().length"
      tomRubrik="Inga möten"
      tomText="Här visas nämndens och beredningsgruppens möten."
    >
      @if (frister().length > 0) {
        <gs-uppgiftslista [uppgifter]="frister()" />
      }
      <ul>
        @for (m of visas(); track m.id) {
          <li>
            <a [routerLink]="['/', samverkan(), 'moten', m.id]">{{ m.datum }} {{ slag(m) }}</a>
            <span>{{ m.borjar }}–{{ m.slutar }}, {{ m.plats }}, {{ kvar(m.datum) }}</span>
          </li>
        }
      </ul>
      <p><a [routerLink]="['/', samverkan(), 'moten']">Alla möten</a></p>
    </gs-panel>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-3);
      align-items: baseline;
      padding: var(--gs-steg-2) 0;
      border-block-end: 1px solid var(--gs-linje);
    }
    a {
      font-weight: 600;
    }
    span {
      color: var(--gs-dampad);
      font-size: var(--gs-text-liten);
    }
    p {
      margin: var(--gs-steg-3) 0 0;
    }
  `,
})
export class KommandeMotenPanel {
  protected readonly svar = grafResurs(MotenOperation, () => ({}));
  readonly #sammanhang = inject(Sammanhang);
  protected readonly samverkan = computed(() => this.#sammanhang.samverkan() ?? '');
  readonly #idag = this.#sammanhang.affarsdatum;
  protected readonly kommande = computed(() => (this.svar.varde()?.moten.moten ?? []).filter((m) => !m.installt && m.datum >= this.#idag()));
  protected readonly visas = computed(() => this.kommande().slice(0, VISAS));
  /** Of the next sammanträde, those that are left. */
  protected readonly frister = computed<readonly Uppgift[]>(() => {
    const m = this.kommande().find((x) => x.slag === 'sammantrade');
    if (!m || !this.#sammanhang.harRoll('e_samordnare', 'namndsekreterare', 'beredningsgrupp')) return [];
    const lank = ['/', this.samverkan(), 'moten', m.id];
    return [
      { id: 'stoppdatum', text: 'Ärendena ska vara färdigberedda', lank, om: `Till sammanträdet ${m.datum}`, frist: m.stoppdatum ?? null },
      { id: 'kallelsedag', text: 'Kallelsen ska skickas', lank, om: `Till sammanträdet ${m.datum}`, frist: m.kallelsedag ?? null },
    ].filter((u) => u.frist !== null && u.frist >= this.#idag());
  });
  protected readonly slag = (m: MotesradDelFragment): string => moteslagText(m.slag).toLowerCase();
  protected readonly kvar = (dag: string): string => kvarText(dag, this.#idag());
}
