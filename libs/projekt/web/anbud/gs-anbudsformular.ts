import { Component, inject, input, linkedSignal, output, untracked, viewChild } from '@angular/core';
import { Graf, GsBeloppsfalt, GsDatumfalt, GsTextfalt, Sammanfogning, type VisatAvslag } from '@gemensam/shared/web';
import { RattaAnbudOperation, RegistreraAnbudOperation } from '../generated/operationer';
import { type Anbudet, type Anbudsaktion, anbudskrockar, type Anbudskrock, type Anbudsutkast, sammanfogaAnbud, TOMT_ANBUD, utkastAv } from './anbudsaktion';

/** A bid as it came in, new or put right. */
@Component({
  selector: 'gs-anbudsformular',
  imports: [GsTextfalt, GsDatumfalt, GsBeloppsfalt],
  template: `
    @let u = skrivet();
    <form [attr.aria-label]="anbud() ? 'Rätta anbudet från ' + anbud()!.namn : 'Skriv in anbud'" novalidate (submit)="$event.preventDefault(); skicka()">
      <gs-textfalt etikett="Anbudsgivare" [text]="u.namn" (textChange)="satt({ namn: $event })" [fel]="fel('namn')" [kravs]="true" />
      <gs-textfalt etikett="Organisationsnummer" hjalp="Tomt för en anbudsgivare som inte har något." [text]="u.orgnr" (textChange)="satt({ orgnr: $event })" [fel]="fel('orgnr')" />
      <div class="rad">
        <gs-datumfalt etikett="Inkom den" [text]="u.dag" (textChange)="satt({ dag: $event })" [fel]="fel('dag')" [kravs]="true" />
        <gs-textfalt class="kort" etikett="Klockslag" hjalp="Till exempel 13:00." [text]="u.klockslag" (textChange)="satt({ klockslag: $event })" [fel]="fel('klockslag')" [kravs]="true" />
        <gs-beloppsfalt etikett="Anbudssumma" hjalp="I kronor. Tomt om anbudet saknar en summa." [text]="u.belopp" (textChange)="satt({ belopp: $event })" [fel]="fel('belopp')" />
      </div>
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">{{ anbud() ? 'Spara rättelsen' : 'Skriv in anbudet' }}</button>
        <button type="button" class="gs-knapp" (click)="stangd.emit()">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './anbudsformular.css',
  host: { class: 'gs-ej-utskrift' },
})
export class GsAnbudsformular {
  readonly upphandlingId = input.required<string>();
  readonly anbud = input.required<Anbudet | null>();
  readonly avslag = input<VisatAvslag | null>(null);
  readonly sparar = input(false);
  readonly sanda = output<Anbudsaktion>();
  readonly stangd = output();
  readonly #graf = inject(Graf);
  readonly #sammanfogning = inject(Sammanfogning);
  protected readonly dagen = viewChild.required(GsDatumfalt);

  /** What the form began from; what somebody else saves meanwhile does not change it. */
  readonly #bas = linkedSignal<string | null, { readonly version: number; readonly utkast: Anbudsutkast }>({
    source: () => this.anbud()?.id ?? null,
    computation: (id, forut) => {
      if (forut?.source === id) return forut.value;
      const a = untracked(this.anbud);
      return a ? { version: a.version, utkast: utkastAv(a) } : { version: 0, utkast: TOMT_ANBUD };
    },
  });
  protected readonly skrivet = linkedSignal(() => this.#bas().utkast);

  protected fel(falt: string): string | null {
    const nej = this.avslag();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected satt(del: Partial<Anbudsutkast>): void {
    this.skrivet.update((s) => ({ ...s, ...del }));
  }

  protected skicka(): void {
    const dag = this.dagen().datum();
    if (dag === null && this.skrivet().dag.trim() !== '') return;
    this.sanda.emit(this.#aktion({ ...this.skrivet(), dag: dag ?? '' }, this.#bas().version));
  }

  #aktion(utkast: Anbudsutkast, version: number): Anbudsaktion {
    const uppgifter = { ...utkast, dag: utkast.dag || null };
    const anbud = this.anbud();
    const namn = uppgifter.namn.trim();
    if (!anbud) return { klart: `Anbudet från ${namn} är inskrivet`, akt: async () => (await this.#graf.andra(RegistreraAnbudOperation, { input: { upphandlingId: this.upphandlingId(), uppgifter } })).registreraAnbud };
    return {
      klart: `Anbudet från ${namn} är rättat`,
      akt: async () => (await this.#graf.andra(RattaAnbudOperation, { input: { id: anbud.id, uppgifter, version } })).rattaAnbud,
      vidKrock: (aktuell) => this.#sammanfoga(utkast, aktuell, anbud.id),
    };
  }

  /** What only one of us changed goes together by itself; where both did, the person sees both and chooses. */
  async #sammanfoga(min: Anbudsutkast, krock: Anbudskrock, id: string): Promise<Anbudsaktion | null> {
    const aktuellt = krock.innehall?.anbud.find((a) => a.id === id);
    if (!aktuellt) return null;
    const deras = utkastAv(aktuellt);
    const falt = anbudskrockar(this.#bas().utkast, min, deras);
    const valt = falt.length === 0 ? {} : await this.#sammanfogning.oppna({ rubrik: `anbudet från ${aktuellt.namn}`, avVem: 'Någon annan', falt });
    if (!valt) return null;
    const nytt = sammanfogaAnbud(this.#bas().utkast, min, deras, valt);
    this.#bas.set({ version: aktuellt.version, utkast: deras });
    this.skrivet.set(nytt);
    return this.#aktion(nytt, aktuellt.version);
  }
}
