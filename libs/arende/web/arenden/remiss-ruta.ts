import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { MAT_DIALOG_DATA } from '@angular/material/dialog';
import { Graf, grafResurs, GsDatumfalt, GsFaltfel, GsTextfalt } from '@gemensam/shared/web';
import { type ArendeDelFragment, RemissmottagareOperation, SkickaPaRemissOperation } from '../generated/operationer';
import { type Aktsvar, GsAktruta } from './gs-aktruta';

/** Sends an ärende on a remiss: to which kommuner, until when, and what is asked. */
@Component({
  selector: 'gs-remiss-ruta',
  imports: [GsAktruta, GsDatumfalt, GsTextfalt, GsFaltfel],
  template: `
    <gs-aktruta #ruta akt="skicka_pa_remiss" [arende]="arende" rubrik="Skicka på remiss" knapp="Skicka" [skicka]="skicka" [falt]="['kommunkoder', 'sistaDag', 'fragor']">
      <p>Tjänsteskrivelsen är låst medan remissen pågår, och kommunerna svarar på den som den ser ut nu.</p>
      <fieldset class="gs-val">
        <legend>Kommuner som ska svara</legend>
        @let nej = kommunfel() ?? ruta.faltfel('kommunkoder');
        <gs-faltfel id="remiss-kommuner-fel" [text]="nej" />
        <div class="kommuner">
          @for (k of kommuner(); track k.kommunkod) {
            <label><input type="checkbox" aria-describedby="remiss-kommuner-fel" [attr.aria-invalid]="nej ? true : null" [checked]="valda().has(k.kommunkod)" (change)="vaxla(k.kommunkod)" /> {{ k.namn }}</label>
          }
        </div>
        <button type="button" class="gs-knapp lank" (click)="allaEllerInga()">{{ alla() ? 'Välj ingen' : 'Välj alla' }}</button>
      </fieldset>
      <gs-datumfalt #dag etikett="Sista svarsdag" [kravs]="true" [fel]="dagfel() ?? ruta.faltfel('sistaDag')" [(text)]="sistaDag" />
      <gs-textfalt etikett="Frågor" hjalp="Det kommunerna ska ta ställning till." [rader]="4" [kravs]="true" [fel]="ruta.faltfel('fragor')" [(text)]="fragor" />
    </gs-aktruta>
  `,
  styles: `
    p {
      margin: 0;
    }
    .kommuner {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr));
      gap: 0 var(--gs-steg-3);
    }
    .gs-knapp.lank {
      justify-self: start;
    }
  `,
})
export class RemissRuta {
  readonly #graf = inject(Graf);
  protected readonly arende = inject<ArendeDelFragment & { readonly textnummer: number | null }>(MAT_DIALOG_DATA);
  protected readonly dag = viewChild.required<GsDatumfalt>('dag');
  protected readonly svar = grafResurs(RemissmottagareOperation, () => ({}));
  protected readonly kommuner = computed(() =>
    (this.svar.varde()?.organisationer ?? []).flatMap((o) => (o.medlem && o.kommun ? [o.kommun] : [])).sort((a, b) => a.namn.localeCompare(b.namn, 'sv')),
  );
  protected readonly valda = signal<ReadonlySet<string>>(new Set());
  protected readonly alla = computed(() => this.kommuner().length > 0 && this.kommuner().every((k) => this.valda().has(k.kommunkod)));
  protected readonly sistaDag = signal('');
  protected readonly fragor = signal('Tillstyrker ni förslaget till beslut?');
  protected readonly dagfel = signal<string | null>(null);
  protected readonly kommunfel = signal<string | null>(null);

  protected vaxla(kod: string): void {
    this.valda.update((v) => (v.has(kod) ? new Set([...v].filter((k) => k !== kod)) : new Set([...v, kod])));
  }

  protected allaEllerInga(): void {
    this.valda.set(new Set(this.alla() ? [] : this.kommuner().map((k) => k.kommunkod)));
  }

  protected readonly skicka = async ({ id, version }: ArendeDelFragment): Promise<Aktsvar | null> => {
    const sistaDag = this.dag().datum();
    this.dagfel.set(sistaDag ? null : 'Skriv en dag, till exempel 2021-03-15.');
    this.kommunfel.set(this.valda().size > 0 ? null : 'Välj minst en kommun som ska svara.');
    if (!sistaDag || this.kommunfel()) return null;
    const input = { arendeId: id, version, kommunkoder: [...this.valda()], sistaDag, fragor: this.fragor(), textnummer: this.arende.textnummer };
    return (await this.#graf.andra(SkickaPaRemissOperation, { input })).skickaPaRemiss;
  };
}
