import { Component, computed, effect, ElementRef, inject, input, linkedSignal, signal, viewChildren } from '@angular/core';
import { formularutkast, Graf, GsAvslag, GsDatumfalt, GsFaltfel, GsLaddar, GsTextfalt, GsUtkastrad, Sammanfogning, Sammanhang, sparatUtkast } from '@gemensam/shared/web';
import { AndraDialogOperation, type AvtalsuppfoljningDelFragment, HallDialogOperation, PlaneraDialogOperation, RattaDialogOperation } from '../generated/operationer';
import { type Dialogfel, type Dialogformslag, type Dialogutkast, INGET_BETYG, lastDialog, type LastDialog, nastaForslag, sammanfogaDialog, sparatDialogutkast, TOM_PUNKT, utkastAvDialog } from './dialogutkast';
import { type OppetFormular, type Uppfoljningsakt, Uppfoljningsvy } from './uppfoljningsvy';

const ORD: Readonly<Record<Dialogformslag, { readonly rubrik: string; readonly knapp: string; readonly klart: string }>> = {
  planera: { rubrik: 'Planera dialog', knapp: 'Planera dialogen', klart: 'Dialogen är planerad' },
  andra: { rubrik: 'Ändra den planerade dialogen', knapp: 'Spara ändringen', klart: 'Planeringen är ändrad' },
  registrera: { rubrik: 'Registrera en hållen dialog', knapp: 'Registrera dialogen', klart: 'Dialogen är registrerad' },
  hall: { rubrik: 'Dialogen har hållits', knapp: 'Registrera dialogen', klart: 'Dialogen är registrerad' },
  ratta: { rubrik: 'Rätta dialogen', knapp: 'Spara rättelsen', klart: 'Dialogen är rättad' },
};

/** A dialogue as it is written: planned, changed, registered as held, or set right. */
@Component({
  selector: 'gs-dialogformular',
  imports: [GsAvslag, GsDatumfalt, GsFaltfel, GsLaddar, GsTextfalt, GsUtkastrad],
  templateUrl: './gs-dialogformular.html',
  styleUrl: './uppfoljning.css',
})
export class GsDialogformular {
  readonly formular = input.required<Extract<OppetFormular, { readonly fran: Dialogutkast }>>();
  readonly uppfoljning = input.required<AvtalsuppfoljningDelFragment>();
  protected readonly vy = inject(Uppfoljningsvy);
  readonly #graf = inject(Graf);
  readonly #sammanfogning = inject(Sammanfogning);
  readonly #idag = inject(Sammanhang).affarsdatum;
  readonly #rot = inject<ElementRef<HTMLElement>>(ElementRef);
  protected readonly slag = computed(() => this.formular().slag);
  protected readonly ord = computed(() => ORD[this.slag()]);
  protected readonly arPlan = computed(() => this.slag() === 'planera' || this.slag() === 'andra');
  protected readonly valjerLeverantor = computed(() => this.slag() !== 'hall' && this.slag() !== 'ratta');
  protected readonly utkast = linkedSignal(() => this.formular().fran);
  readonly #nyckel = computed(() => `leverantorsdialog:${this.slag()}:${this.formular().dialogId ?? this.uppfoljning().avtalId}`);
  readonly #kvar = sparatUtkast(() => this.#nyckel());
  protected readonly sparat = formularutkast<Dialogutkast>({
    nyckel: () => this.#nyckel(), kvar: () => this.#kvar(), skrivet: () => this.utkast(), las: sparatDialogutkast, satt: (u) => this.utkast.set(u),
  });
  readonly #lokala = signal<readonly Dialogfel[]>([]);
  protected readonly dagar = viewChildren(GsDatumfalt);
  protected readonly inget = INGET_BETYG;
  protected readonly steg = computed(() => {
    const given = this.uppfoljning().dialoger.find((d) => d.id === this.formular().dialogId);
    const hogst = this.slag() === 'ratta' ? (given?.betygHogst ?? this.uppfoljning().betygHogst) : this.uppfoljning().betygHogst;
    return Array.from({ length: hogst }, (_, i) => String(i + 1));
  });
  /** A supplier that has left the avtal may stay where it stood. */
  protected readonly leverantorer = computed(() => {
    const namn = this.uppfoljning().leverantorer.map((l) => l.namn);
    const egen = this.formular().fran.leverantor;
    return egen === '' || namn.includes(egen) ? namn : [...namn, egen];
  });

  constructor() {
    effect(() => {
      if (this.sparat.klar()) setTimeout(() => this.#rot.nativeElement.querySelector<HTMLElement>('select, input, textarea')?.focus());
    });
  }

  protected satt(del: Partial<Dialogutkast>): void {
    this.utkast.update((u) => ({ ...u, ...del }));
  }

  /** The proposed next day follows the day, until somebody has written another. */
  protected sattDag(dag: string): void {
    const nu = this.utkast();
    const foljer = nu.nasta === nastaForslag(this.uppfoljning(), nu.dag, this.#idag());
    this.satt({ dag, ...(foljer && !this.arPlan() ? { nasta: nastaForslag(this.uppfoljning(), dag, this.#idag()) } : {}) });
  }

  protected sattPunkt(nr: number, del: object): void {
    this.satt({ punkter: this.utkast().punkter.map((p, i) => (i === nr ? { ...p, ...del } : p)) });
  }

  protected laggPunkt(): void {
    this.satt({ punkter: [...this.utkast().punkter, TOM_PUNKT] });
  }

  protected taPunkt(nr: number): void {
    this.satt({ punkter: this.utkast().punkter.filter((_, i) => i !== nr) });
  }

  protected valj(h: Event): void {
    if (h.target instanceof HTMLSelectElement) this.satt({ leverantor: h.target.value });
  }

  /** The error of a field: what cannot be read here, else what the server refused. */
  protected readonly fel = (falt: string): string | null => this.#lokala().find((f) => f.falt === falt)?.text ?? this.vy.falt(falt);

  protected skicka(): void {
    this.dagar().forEach((d) => d.datum() && d.prova());
    const svar = this.#las(this.utkast());
    if (!svar) return;
    let { fran: bas, version } = this.formular();
    let min = this.utkast();
    void this.vy.skicka(this.ord().klart, this.#akt(svar, version), {
      klar: () => this.sparat.kasta(),
      vidKrock: async (aktuellt) => {
        const d = aktuellt.dialoger.find((x) => x.id === this.formular().dialogId);
        const slag = this.slag();
        // Nothing to join: the dialogue has become something else, or there was none.
        if (!d || slag === 'planera' || slag === 'registrera' || !d.akter.includes(slag)) return null;
        const deras = utkastAvDialog(slag, aktuellt, d, this.#idag());
        const ihop = await sammanfogaDialog(this.#sammanfogning, { bas, min, deras });
        if (!ihop) return null;
        [bas, min, version] = [deras, ihop, d.version];
        this.utkast.set(ihop);
        const last = this.#las(ihop);
        return last && this.#akt(last, version);
      },
    });
  }

  #las(u: Dialogutkast): LastDialog | null {
    const svar = lastDialog(this.slag(), u, this.#idag());
    this.#lokala.set('fel' in svar ? svar.fel : []);
    return 'last' in svar ? svar.last : null;
  }

  #akt({ dag, leverantor, deltagare, punkter, betyg, sammanfattning, nasta, skal }: LastDialog, version: number): Uppfoljningsakt {
    const [avtalId, id] = [this.uppfoljning().avtalId, this.formular().dialogId];
    const plan = { leverantor, planerad: dag, deltagare, punkter: [...punkter] };
    const utfall = { hallen: dag, deltagare, punkter: [...punkter], betyg, sammanfattning };
    switch (this.slag()) {
      case 'planera':
        return async () => (await this.#graf.andra(PlaneraDialogOperation, { input: { avtalId, ...plan } })).planeraDialog;
      case 'andra':
        return async () => (await this.#graf.andra(AndraDialogOperation, { input: { id: id ?? '', version, ...plan } })).andraDialog;
      case 'ratta':
        return async () => (await this.#graf.andra(RattaDialogOperation, { input: { id: id ?? '', version, skal, ...utfall } })).rattaDialog;
      default:
        return async () => (await this.#graf.andra(HallDialogOperation, { input: { avtalId, id, version, leverantor: id === null ? leverantor : null, nasta, ...utfall } })).hallDialog;
    }
  }
}
