import { Component, computed, inject } from '@angular/core';
import { grafResurs, GsPanel, Sammanhang, type Uppgift } from '@gemensam/shared/web';
import { type AtagandeDelFragment, AtagandefragorOperation } from '../generated/operationer';

/** Home, for the e-samordnare: posts with åtaganden that are not decided, the nearest last day first. */
@Component({
  selector: 'gs-ataganden-att-bevaka-panel',
  imports: [GsPanel],
  template: `
    <gs-panel
      panelId="ataganden-att-bevaka"
      rubrik="Åtaganden att bevaka"
      [svar]="svar"
      [uppgifter]="uppgifter()"
      tomRubrik="Inga åtaganden att bevaka"
      tomText="När du har frågat kommunerna om en kostnadspost visas det som inte är beslutat här."
    />
  `,
})
export class AtagandenAttBevakaPanel {
  readonly #samverkan = inject(Sammanhang).samverkan;
  protected readonly svar = grafResurs(AtagandefragorOperation, () => ({}));
  protected readonly uppgifter = computed<readonly Uppgift[]>(() => {
    const perPost = new Map<string, AtagandeDelFragment[]>();
    for (const a of this.svar.varde()?.atagandefragor ?? []) perPost.set(a.kostnadspostId, [...(perPost.get(a.kostnadspostId) ?? []), a]);
    return [...perPost].map(([id, alla]) => ({
      id,
      text: `${alla[0]?.postNamn ?? ''} ${alla[0]?.ar ?? ''}`,
      lank: ['/', this.#samverkan() ?? '', 'kostnader', 'poster', id, 'ataganden'],
      om: laget(alla),
      frist: alla.filter((a) => a.tillstand !== 'avbojd').map((a) => a.sistaDag).sort()[0] ?? null,
    }));
  });
}

const laget = (alla: readonly AtagandeDelFragment[]): string => {
  const antal = (villkor: (a: AtagandeDelFragment) => boolean): number => alla.filter(villkor).length;
  const delar: readonly (readonly [antal: number, ord: string])[] = [
    [antal((a) => a.tillstand === 'tillfragad'), 'obesvarade'],
    [antal((a) => a.tillstand === 'forankrad'), 'utan beslut'],
    [antal((a) => a.tillstand === 'avbojd'), 'avböjda'],
    [antal((a) => a.tillstand !== 'avbojd' && a.fristlage === 'forsenad'), 'försenade'],
  ];
  return delar.filter(([n]) => n > 0).map(([n, ord]) => `${n} ${ord}`).join(', ');
};
