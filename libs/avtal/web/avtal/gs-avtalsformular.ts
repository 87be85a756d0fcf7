import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { avropsformer, avropsformText, avtalsslagen, avtalsslagText, provaAvtalstid } from '@gemensam/avtal/domain';
import { upphandlingslageText } from '@gemensam/projekt/domain';
import type { AvtalsuppgifterInput } from '@gemensam/shared/contract';
import { arAvslag, tolkaDatum } from '@gemensam/shared/domain';
import { formularutkast, grafResurs, GsBeloppsfalt, GsDatumfalt, GsFaltfel, GsLaddar, GsTextfalt, GsUtkastrad, Sammanhang, type VisatAvslag } from '@gemensam/shared/web';
import { AvtalsvalOperation } from '../generated/operationer';
import { type Avtalsutkast, AVTALSUTKAST, sparatAvtalsutkast, stadat, uppgifterAv, type Utkastfel } from './avtalsutkast';
import { GsAvtalsdelar } from './gs-avtalsdelar';

/** An avtal as it is written: what it is and who supplies, its time with options, how one calls off, and who answers for it. */
@Component({
  selector: 'gs-avtalsformular',
  imports: [GsTextfalt, GsDatumfalt, GsBeloppsfalt, GsFaltfel, GsLaddar, GsUtkastrad, GsAvtalsdelar],
  templateUrl: './gs-avtalsformular.html',
  styleUrl: './avtalsformular.css',
})
export class GsAvtalsformular {
  readonly rubrik = input.required<string>();
  readonly knapp = input.required<string>();
  /** What the form begins with. */
  readonly fran = input.required<Avtalsutkast>();
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  /** Signed: what the avtal binds is shown, and cannot be written. */
  readonly bundet = input(false);
  /** Of a new one: what was kept from before. Null: nothing is kept. */
  readonly kvar = input<string | null>(null);
  readonly sanda = output<{ readonly uppgifter: AvtalsuppgifterInput; readonly utkast: Avtalsutkast }>();
  readonly stangd = output();
  readonly #idag = inject(Sammanhang).affarsdatum;

  protected readonly val = grafResurs(AvtalsvalOperation, () => ({}));
  protected readonly utkast = linkedSignal(() => this.fran());
  /** Of a new one: thrown away when it is in the register. */
  readonly sparat = formularutkast<Avtalsutkast>({
    nyckel: () => (this.kvar() === null ? null : AVTALSUTKAST),
    kvar: () => this.kvar() ?? undefined,
    skrivet: () => this.utkast(),
    las: sparatAvtalsutkast,
    satt: (u) => this.utkast.set(u),
  });
  readonly #lokala = signal<readonly Utkastfel[]>([]);
  protected readonly former = avropsformer;
  protected readonly formText = avropsformText;
  protected readonly slagen = avtalsslagen;
  protected readonly slagText = avtalsslagText;
  protected readonly lageText = upphandlingslageText;
  protected readonly upphandlingar = computed(() => this.val.varde()?.avtalsval.projekt.find((p) => p.id === this.utkast().projektId)?.upphandlingar ?? []);
  /** Suppliers that were taken from the bids that won the chosen upphandling. */
  protected readonly hamtade = signal<readonly string[]>([]);
  /** Beyond four years: the särskilda skäl are asked for while one writes. */
  protected readonly over4ar = computed(() => {
    const u = this.utkast();
    const dag = (text: string): string | null => {
      const d = tolkaDatum(text, { falt: '', idag: this.#idag() });
      return arAvslag(d) ? null : d;
    };
    const [start, slut] = [dag(u.gallerFran), dag(u.gallerTill)];
    if (u.slag !== 'ramavtal' || start === null || slut === null || slut < start) return null;
    const optioner = u.optioner.flatMap((o) => (/^\d{1,3}$/.test(o.manader.trim()) ? [{ manader: Number(o.manader) }] : []));
    return provaAvtalstid({ start, slut, optioner, sarskildaSkal: null })?.text ?? null;
  });

  protected satt(del: Partial<Avtalsutkast>): void {
    this.utkast.update((u) => ({ ...u, ...del }));
  }

  /** The error of a field: what cannot be read here, else what the server refused. */
  protected readonly fel = (falt: string): string | null => {
    const lokalt = this.#lokala().find((f) => f.falt === falt);
    if (lokalt) return lokalt.text;
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  };
  protected readonly forstaLokala = computed(() => this.#lokala()[0]?.text ?? null);

  protected skicka(): void {
    this.utkast.update(stadat);
    const svar = uppgifterAv(this.utkast(), this.#idag());
    this.#lokala.set('fel' in svar ? svar.fel : []);
    if ('input' in svar) this.sanda.emit({ uppgifter: svar.input, utkast: this.utkast() });
  }

  /** Where no supplier is written, those who won the upphandling are. */
  protected valjUpphandling(upphandlingId: string): void {
    const antagna = (this.val.varde()?.avtalsval.antagna ?? []).filter((a) => a.upphandlingId === upphandlingId);
    const tomt = stadat(this.utkast()).leverantorer.length === 0 && antagna.length > 0;
    this.satt({ upphandlingId, ...(tomt ? { leverantorer: antagna.map((a) => ({ namn: a.namn, orgnr: a.orgnr ?? '', kontakt: '' })) } : {}) });
    this.hamtade.set(tomt ? antagna.map((a) => a.namn) : []);
  }

  protected valt(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }

  protected valjForm(handelse: Event): void {
    const varde = this.valt(handelse);
    this.satt({ avropsform: this.former.find((f) => f === varde) ?? '' });
  }
}
