import { Component, computed, inject, signal } from '@angular/core';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { riktningText } from '@gemensam/arende/domain';
import { formularutkast, Graf, type GrafFel, GsAvslag, GsLaddar, GsTextfalt, GsUtkastrad, Meddelanden, Sammanfogning, somGrafFel, type VisatAvslag } from '@gemensam/shared/web';
import { type InkommetDelFragment, RattaRegistreringOperation, type RegisterpostDelFragment, RegistreraHandlingOperation } from '../generated/operationer';
import { GsRegisterfalt, type Registerfil, REGISTERFALT } from './gs-registerfalt';
import { faltfel, lasRegistertexter, medRegistertexter, registertexter, type Registerutkast, tillUppgifter, utkastAvPost } from './registerutkast';
import { type Registreringskvar } from './registreringskvar';

export interface Registreringsdata {
  readonly arendeId: string;
  readonly dnr: string;
  readonly start: Registerutkast;
  readonly filer: readonly Registerfil[];
  /** Null: nothing is kept, as when a registration is corrected. */
  readonly kvar: Registreringskvar | null;
  /** Given: this registration is corrected. */
  readonly post?: RegisterpostDelFragment;
  /** Given: what came in and is settled by this. */
  readonly inkommen?: InkommetDelFragment;
}

/** Registers a handling in an ärende, or corrects a registration. Closes with the post as it stands, or null. */
@Component({
  selector: 'gs-registrera-handling-ruta',
  imports: [GsRegisterfalt, GsTextfalt, GsAvslag, GsLaddar, GsUtkastrad],
  template: `
    <h2 id="registrering-rubrik" tabindex="-1">{{ post() ? 'Rätta registreringen av handling ' + post()!.beteckning : 'Registrera handling' }}</h2>
    <p>
      @if (post()) {
        Numret står kvar, och båda lydelserna bevaras. Ärende {{ data.dnr }}.
      } @else {
        Handlingen får nästa nummer i ärende <strong>{{ data.dnr }}</strong>.
      }
    </p>
    <form novalidate (submit)="skicka($event)">
      <gs-utkastrad [utkast]="kvar" />
      <gs-registerfalt [(utkast)]="utkast" [avslag]="avslag()" [filer]="filer()" />
      @if (post()) {
        <gs-textfalt etikett="Varför rättas registreringen?" [kravs]="true" [fel]="skalfel()" [(text)]="skal" />
      }
      @if (ovrigt(); as a) {
        <gs-avslag [avslag]="a" />
      }
      @if (fel(); as f) {
        <gs-laddar [laddar]="false" [fel]="f" (igen)="skicka()" />
      }
      <gs-utkastrad [utkast]="kvar" [lage]="true" />
      <div class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="pagar() ? true : null">{{ post() ? 'Spara rättelsen' : 'Registrera' }}</button>
        <button type="button" class="gs-knapp" (click)="ref.close(null)">Avbryt</button>
      </div>
    </form>
  `,
  styles: `
    :host {
      display: block;
      overflow-y: auto;
      max-height: 92vh;
      padding: var(--gs-steg-5);
    }
    h2 {
      margin: 0 0 var(--gs-steg-2);
    }
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-3);
    }
    /* Always in sight, also when the dialog is higher than the window. */
    .knappar {
      position: sticky;
      z-index: 1;
      inset-block-end: 0;
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      margin-block: calc(-1 * var(--gs-steg-2)) calc(-1 * var(--gs-steg-5));
      padding-block: var(--gs-steg-2) var(--gs-steg-5);
      background: var(--gs-yta);
    }
  `,
})
export class RegistreraHandlingRuta {
  protected readonly data = inject<Registreringsdata>(MAT_DIALOG_DATA);
  protected readonly ref = inject<MatDialogRef<RegistreraHandlingRuta, RegisterpostDelFragment | null>>(MatDialogRef);
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanfogning = inject(Sammanfogning);
  /** The registration that is corrected, as it stands. */
  protected readonly post = signal(this.data.post ?? null);
  protected readonly utkast = signal(this.data.start);
  protected readonly kvar = formularutkast({
    nyckel: () => this.data.kvar?.nyckel ?? null,
    kvar: () => this.data.kvar?.text,
    skrivet: () => registertexter(this.utkast()),
    las: (v) => lasRegistertexter(this.data.start, v),
    satt: (t) => this.utkast.update((u) => medRegistertexter(u, t)),
    hemligt: () => this.data.kvar?.hemligt === true || this.utkast().hemlig,
  });
  protected readonly skal = signal('');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  /** A file that is registered is not changed for another. */
  protected readonly filer = computed(() => (this.post()?.handlingId ? [] : this.data.filer));
  protected readonly skalfel = computed(() => faltfel(this.avslag(), 'rattelseskal'));
  protected readonly ovrigt = computed(() => {
    const a = this.avslag();
    return [...REGISTERFALT, 'rattelseskal'].some((f) => f === a?.falt) && !(a?.falt === 'handlingId' && this.filer().length === 0) ? null : a;
  });

  protected async skicka(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      await (this.post() ? this.#ratta() : this.#registrera());
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }

  async #registrera(): Promise<void> {
    const { arendeId, inkommen } = this.data;
    const input = { arendeId, uppgifter: tillUppgifter(this.utkast()), handlingId: this.utkast().handlingId, inkommen: inkommen ? { id: inkommen.id, version: inkommen.version } : null };
    const { registreraHandling: svar } = await this.#graf.andra(RegistreraHandlingOperation, { input });
    if (svar.__typename === 'Avslag') this.avslag.set(svar);
    else if (svar.__typename === 'Registerpost') {
      await this.kvar.kasta();
      this.#klar(svar, `Handling ${svar.beteckning} är registrerad i ärende ${svar.dnr}`);
    } else this.#meddelanden.visa('Någon annan har ändrat det som kom in. Ladda om sidan och försök igen');
  }

  async #ratta(): Promise<void> {
    const post = this.post();
    if (!post) return;
    const input = { id: post.id, version: post.version, uppgifter: tillUppgifter(this.utkast()), handlingId: this.utkast().handlingId, skal: this.skal() };
    const { rattaRegistrering: svar } = await this.#graf.andra(RattaRegistreringOperation, { input });
    if (svar.__typename === 'Avslag') this.avslag.set(svar);
    else if (svar.__typename === 'Registerpost') this.#klar(svar, `Registreringen av handling ${svar.beteckning} är rättad`);
    else if (svar.__typename === 'RegisterpostKonflikt') await this.#mott(svar.aktuell);
  }

  /** Somebody was first: both readings stand beside each other, and what is chosen can be sent. */
  async #mott(aktuell: RegisterpostDelFragment): Promise<void> {
    const [min, deras] = [this.utkast(), utkastAvPost(aktuell)];
    this.post.set(aktuell);
    const valt = await this.#sammanfogning.oppna({
      rubrik: `registreringen av handling ${aktuell.beteckning}`,
      avVem: aktuell.rattelser[0]?.av ?? aktuell.registreradAv,
      falt: [
        { namn: 'datum', etikett: 'Datum', min: min.datum, deras: deras.datum },
        { namn: 'motpart', etikett: 'Avsändare eller mottagare', min: min.motpart, deras: deras.motpart },
        { namn: 'rubrik', etikett: 'Vad handlingen rör', min: min.rubrik, deras: deras.rubrik },
      ],
    });
    if (valt) this.utkast.set({ ...min, datum: valt['datum'] ?? min.datum, motpart: valt['motpart'] ?? min.motpart, rubrik: valt['rubrik'] ?? min.rubrik });
    if (min.riktning !== deras.riktning) this.#meddelanden.visa(`Riktningen är nu ${riktningText(deras.riktning).toLowerCase()}. Kontrollera vilken som gäller`);
  }

  #klar(post: RegisterpostDelFragment, text: string): void {
    this.#meddelanden.visa(text);
    this.ref.close(post);
  }
}
