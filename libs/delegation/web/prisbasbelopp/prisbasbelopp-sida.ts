import { Component, computed, inject, input, signal } from '@angular/core';
import { prisbasbeloppstabell, provaPrisbasbelopp, provaRattelse, saknadeAr } from '@gemensam/delegation/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { belopp, filadress, Graf, grafResurs, GsAvslag, GsBelopp, GsFormular, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTextfalt, GsTomt, Meddelanden, Sammanhang, tabellvy } from '@gemensam/shared/web';
import { nyAkt } from '../akt';
import { LaggInPrisbasbeloppOperation, PrisbasbeloppenOperation, type PrisbasbeloppDelFragment, RattaPrisbasbeloppOperation } from '../generated/operationer';

/** The prisbasbelopp by year, with its source. The administrator adds a year, and sets a slip right while no decision rests on it. */
@Component({
  selector: 'gs-prisbasbelopp-sida',
  imports: [GsAvslag, GsBelopp, GsFormular, GsLaddar, GsSidhuvud, GsSortera, GsTabellverktyg, GsTextfalt, GsTomt],
  templateUrl: './prisbasbelopp-sida.html',
  styleUrl: '../delegation.css',
  styles: `
    .obs {
      margin-block-end: var(--gs-steg-4);
    }
  `,
})
export class PrisbasbeloppSida {
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly akt = nyAkt();
  protected readonly svar = grafResurs(PrisbasbeloppenOperation, () => ({}));
  readonly #alla = computed(() => (this.svar.varde()?.prisbasbelopp ?? []).map((p) => ({ ...p, ore: p.belopp, belopp: BigInt(p.belopp) })));
  protected readonly vy = tabellvy(this.#alla, prisbasbeloppstabell);
  protected readonly administrator = computed(() => this.#sammanhang.harRoll('administrator'));
  /** What is decided today rests on the year of the day; from December on the next one is soon asked for too. */
  protected readonly saknade = computed(() => (this.svar.varde() ? saknadeAr(this.#alla(), this.#sammanhang.affarsdatum()) : []));
  /** The form that is open: a new year, or the year that is set right. */
  protected readonly oppen = signal<'ny' | PrisbasbeloppDelFragment | null>(null);
  protected readonly rattas = computed(() => {
    const o = this.oppen();
    return o === 'ny' ? null : o;
  });
  protected readonly ar = signal('');
  protected readonly belopp = signal('');
  protected readonly kalla = signal('');
  protected readonly skal = signal('');

  protected fil(format: 'xlsx' | 'csv'): string {
    return filadress(`/api/${this.samverkan()}/prisbasbelopp.${format}`, this.vy);
  }

  protected oppna(vad: 'ny' | PrisbasbeloppDelFragment | null): void {
    this.akt.neka(null);
    this.oppen.set(vad);
    const p = vad === 'ny' ? null : vad;
    this.ar.set(p ? String(p.ar) : '');
    this.belopp.set(p ? String(BigInt(p.belopp) / 100n) : '');
    this.kalla.set(p?.kalla ?? '');
    this.skal.set('');
  }

  protected async skicka(): Promise<void> {
    const rattas = this.rattas();
    const uppgift = { belopp: this.belopp(), kalla: this.kalla() };
    const ar = /^\d{4}$/.test(this.ar().trim()) ? Number(this.ar()) : 0;
    // What would be refused is said before the person is asked to confirm who she is.
    const ny = provaPrisbasbelopp({ ...uppgift, ar });
    if (arAvslag(ny)) return this.akt.neka(ny);
    const nej = rattas && provaRattelse({ forut: { ar, ore: BigInt(rattas.belopp), kalla: rattas.kalla }, ny, skal: this.skal(), anvandAv: rattas.anvandAv ?? null });
    if (nej && arAvslag(nej)) return this.akt.neka(nej);
    const r = rattas
      ? await this.akt.kor(async () => (await this.#graf.andra(RattaPrisbasbeloppOperation, { input: { ...uppgift, ar: rattas.ar, version: rattas.version, skal: this.skal() } })).rattaPrisbasbelopp)
      : await this.akt.kor(async () => (await this.#graf.andra(LaggInPrisbasbeloppOperation, { input: { ...uppgift, ar } })).laggInPrisbasbelopp);
    if (r?.__typename === 'PrisbasbeloppKonflikt') {
      this.oppen.set(r.aktuell);
      this.akt.neka({ regel: 'Någon annan hann före', text: `Beloppet är nu ${belopp(r.aktuell.belopp)} (${r.aktuell.kalla}). Det du skrev är inte sparat.`, utvag: 'Spara igen om det du skrev fortfarande stämmer.' });
      await this.svar.ladda();
    } else if (r) {
      this.#meddelanden.visa(rattas ? 'Prisbasbeloppet är rättat' : 'Prisbasbeloppet är inlagt');
      this.oppna(null);
      await this.svar.ladda();
    }
  }
}
