import { Component, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { type Arendeakt, arendeaktText } from '@gemensam/arende/domain';
import { Graf, GsTextfalt, Sammanhang } from '@gemensam/shared/web';
import {
  type ArendeDelFragment, AterkallaKallelseOperation, AtertaBeredningOperation, AvslutaRemissOperation, KallaArendeOperation, PaborjaBeredningOperation,
} from '../generated/operationer';
import { type Aktsvar, GsAktruta } from './gs-aktruta';

/** The acts that are confirmed, and those that are taken back with a reason. */
export type Enkelakt = Extract<Arendeakt, 'paborja_beredning' | 'avsluta_remiss' | 'kalla' | 'aterta_beredning' | 'aterkalla_kallelse'>;

export interface Aktval {
  readonly akt: Enkelakt;
  readonly arende: ArendeDelFragment;
}

/** Says what an act leads to, asks for the reason where one is needed, and does it. */
@Component({
  selector: 'gs-akt-ruta',
  imports: [GsAktruta, GsTextfalt],
  template: `
    <gs-aktruta #ruta [akt]="akt" [arende]="arende" [rubrik]="knapp" [knapp]="knapp" [skicka]="skicka" [falt]="['skal']">
      <p>
        <strong>{{ ruta.nu().rubrik || 'Utan rubrik' }}</strong>
      </p>
      @for (rad of text(ruta.nu()); track rad) {
        <p>{{ rad }}</p>
      }
      @if (medSkal) {
        <gs-textfalt etikett="Varför?" hjalp="Skälet visas i ärendets historik." [rader]="3" [kravs]="true" [fel]="ruta.faltfel('skal')" [(text)]="skal" />
      }
    </gs-aktruta>
  `,
  styles: `
    p {
      max-width: 60ch;
      margin: 0;
    }
  `,
})
export class AktRuta {
  readonly #graf = inject(Graf);
  readonly #idag = inject(Sammanhang).affarsdatum();
  readonly #val = inject<Aktval>(MAT_DIALOG_DATA);
  protected readonly arende = this.#val.arende;
  protected readonly akt = this.#val.akt;
  protected readonly knapp = arendeaktText(this.akt);
  protected readonly medSkal = this.akt === 'aterta_beredning' || this.akt === 'aterkalla_kallelse';
  protected readonly skal = signal('');
  protected readonly text = (nu: ArendeDelFragment): readonly string[] => aktforklaring(this.akt, nu, this.#idag);

  protected readonly skicka = async ({ id, version }: ArendeDelFragment): Promise<Aktsvar> => {
    const input = { arendeId: id, version };
    const medSkal = { ...input, skal: this.skal() };
    switch (this.akt) {
      case 'paborja_beredning':
        return (await this.#graf.andra(PaborjaBeredningOperation, { input })).paborjaBeredning;
      case 'avsluta_remiss':
        return (await this.#graf.andra(AvslutaRemissOperation, { input })).avslutaRemiss;
      case 'kalla':
        return (await this.#graf.andra(KallaArendeOperation, { input })).kallaArende;
      case 'aterta_beredning':
        return (await this.#graf.andra(AtertaBeredningOperation, { input: medSkal })).atertaBeredning;
      case 'aterkalla_kallelse':
        return (await this.#graf.andra(AterkallaKallelseOperation, { input: medSkal })).aterkallaKallelse;
    }
  };
}

/** What the person should know before the act, in sentences. */
const aktforklaring = (akt: Enkelakt, { sammantrade: s, remisser }: ArendeDelFragment, idag: string): readonly string[] => {
  switch (akt) {
    case 'paborja_beredning':
      return ['Ärendet går till beredning.'];
    case 'avsluta_remiss': {
      const sista = remisser.find((r) => r.avslutad === null)?.sistaDag;
      const tid = sista && sista >= idag ? [`Sista svarsdag är ${sista}: svarstiden har inte gått ut.`] : [];
      return [...tid, 'Tjänsteskrivelsen går att ändra igen. Utfall av remiss ska fyllas i innan ärendet är färdigberett.'];
    }
    case 'kalla': {
      if (!s) return ['Ärendet är inte planerat till något sammanträde än.'];
      const sen = s.kallelsedag && s.kallelsedag < idag ? [`Kallelsedagen ${s.kallelsedag} har passerat.`] : [];
      return [`Ärendet tas upp i kallelsen till sammanträdet ${s.datum}.`, ...sen, 'Det ligger sedan fast till sammanträdet.'];
    }
    case 'aterta_beredning':
      return ['Tjänsteskrivelsen går att ändra igen, och siffrorna följer på nytt det som gäller.', ...(s ? [`Ärendet är fortfarande planerat till ${s.datum}.`] : [])];
    case 'aterkalla_kallelse':
      return [`Ärendet tas bort från kallelsen${s ? ` till ${s.datum}` : ''} och är åter färdigberett. Det går då att planera om.`];
  }
};
