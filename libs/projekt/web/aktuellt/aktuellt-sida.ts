import { Clipboard } from '@angular/cdk/clipboard';
import { Component, computed, effect, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Aktuelltinnehall, aktuelltrubrik, aktuelltText, fasText, hogaRiskerText } from '@gemensam/projekt/domain';
import { belopp, grafResurs, GsEtikett, GsLaddar, GsSidhuvud, GsTomt, Meddelanden, Sidtitel } from '@gemensam/shared/web';
import { AktuelltOperation, type AktuelltDelFragment } from '../generated/operationer';
import { GsAktuelltredigerare } from './gs-aktuelltredigerare';
import { GsTrelagen } from '../kommuner/gs-trelagen';

/** One compilation: frozen to read, fetch and paste; a draft to write for those who may. */
@Component({
  selector: 'gs-aktuellt-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsEtikett, GsTrelagen, GsAktuelltredigerare, RouterLink],
  templateUrl: './aktuellt-sida.html',
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    .varning {
      margin: 0 0 var(--gs-steg-3);
    }
    article {
      padding-block: var(--gs-steg-3);
      border-block-start: 1px solid var(--gs-linje);
    }
    article:first-child {
      border: 0;
      padding-block-start: 0;
    }
    article header {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-4);
      align-items: baseline;
    }
    h2 {
      margin: 0;
      font-size: 1.0625rem;
    }
    .text {
      max-width: 70ch;
      margin: var(--gs-steg-2) 0;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    .fakta {
      margin: 0;
      font-size: var(--gs-text-liten);
    }
  `,
})
export class AktuelltSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #urklipp = inject(Clipboard);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(AktuelltOperation, () => ({ id: this.id() }));
  protected readonly aktuellt = computed(() => this.svar.varde()?.aktuellt ?? null);
  protected readonly rubrik = aktuelltrubrik;
  protected readonly fasText = fasText;
  protected readonly hogaRisker = hogaRiskerText;
  protected readonly belopp = belopp;
  protected readonly fil = (format: 'pdf' | 'txt'): string => `/api/${this.samverkan()}/aktuellt/${this.id()}.${format}`;

  constructor() {
    const titel = inject(Sidtitel);
    effect(() => {
      const a = this.aktuellt();
      if (a) titel.satt(aktuelltrubrik(a));
    });
  }

  protected kopiera(a: AktuelltDelFragment): void {
    this.#meddelanden.visa(this.#urklipp.copy(aktuelltText(innehall(a))) ? 'Texten är kopierad' : 'Texten gick inte att kopiera. Hämta den som fil i stället');
  }

  protected satt(a: AktuelltDelFragment): void {
    this.svar.satt({ aktuellt: a });
  }
}

const innehall = (a: AktuelltDelFragment): Aktuelltinnehall => ({
  ...a,
  punkter: a.punkter.map((p) => ({ ...p, ekonomi: p.ekonomi && { totalt: BigInt(p.ekonomi.totalt), sakrat: BigInt(p.ekonomi.sakrat) } })),
});
