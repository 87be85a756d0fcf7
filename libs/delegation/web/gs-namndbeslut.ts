import { Component, computed, inject, input, model, viewChild } from '@angular/core';
import { type Beslutsfalt, GsBeslutsval } from '@gemensam/samverkan/web';
import type { BeslutReferensInput } from '@gemensam/shared/contract';
import { grafResurs, GsLaddar, Sammanhang, type VisatAvslag } from '@gemensam/shared/web';
import { NamndensBeslutOperation } from './generated/operationer';

/** The nämnd's decision that hands over or takes back: one that is registered, or a new one. */
@Component({
  selector: 'gs-namndbeslut',
  imports: [GsBeslutsval, GsLaddar],
  template: `
    @if (lista.varde(); as l) {
      <gs-beslutsval fraga="Nämndens beslut" [beslut]="l.beslutsreferenser" [falt]="falt()" (faltChange)="skrivet.set($event)" [avslag]="nej()" />
    } @else {
      <gs-laddar [laddar]="lista.laddar()" [fel]="lista.fel()" (igen)="lista.ladda()" />
    }
  `,
})
export class GsNamndbeslut {
  readonly avslag = input<VisatAvslag | null>(null);
  /** The one that is chosen to begin with; none: an empty text. */
  readonly forvalt = input('');
  /** What the person has chosen or written; null: nothing yet. A form that keeps a draft keeps it. */
  readonly skrivet = model<Beslutsfalt | null>(null);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly lista = grafResurs(NamndensBeslutOperation, () => ({}));
  protected readonly valet = viewChild(GsBeslutsval);
  protected readonly falt = computed<Beslutsfalt>(() => {
    const [s, beslut] = [this.skrivet(), this.lista.varde()?.beslutsreferenser ?? []];
    if (s) return s.beslutId && !beslut.some((b) => b.id === s.beslutId) ? { ...s, beslutId: '' } : s;
    return { val: beslut.length === 0 ? 'nytt' : 'registrerat', beslutId: this.forvalt(), organ: this.#sammanhang.valt()?.samverkan.namn ?? '', datum: '', beteckning: '', rubrik: '', handling: '' };
  });
  protected readonly nej = computed(() => {
    const a = this.avslag();
    return a ? { text: a.text, utvag: a.utvag ?? null, falt: a.falt ?? null } : null;
  });

  /** What is sent; null while the date of a new decision is no day. */
  readonly input = computed<{ readonly beslutId: string | null; readonly beslut: BeslutReferensInput | null } | null>(() => {
    const valt = this.valet()?.input();
    return valt ? { beslutId: valt.beslutId, beslut: valt.beslut && { ...valt.beslut, beslutare: 'namnd' } } : null;
  });
}

/** What is said when the date of the decision cannot be read. */
export const OLASLIGT: VisatAvslag = { regel: 'Beslutsdatum', text: 'Beslutsdatumet går inte att läsa.', utvag: 'Skriv till exempel 2021-02-10.', falt: 'beslut.datum' };
