import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { kanAgas, organisationsslagText } from '@gemensam/avtal/domain';
import { Graf, grafResurs, GsDatumfalt, GsFaltfel, GsLaddar, GsSidhuvud, GsTomt, Meddelanden, Sammanhang, Vidare } from '@gemensam/shared/web';
import { LaggInAgandeOperation, OrganisationsvalOperation } from '../generated/operationer';
import { Agandesparning, FELDAG } from './agandesparning';
import { organisationsadress } from './agandets-graf';
import { GsAgandefalt } from './gs-agandefalt';

const SVENSKA = new Intl.Collator('sv');
const UTANFOR = 'utanfor';

/** A new owner of an organisation, one that appoints its board, or something new that it owns. */
@Component({
  selector: 'gs-nytt-agande-sida',
  imports: [GsSidhuvud, GsDatumfalt, GsFaltfel, GsLaddar, GsTomt, GsAgandefalt, RouterLink],
  providers: [Agandesparning],
  templateUrl: './nytt-agande-sida.html',
  styleUrl: './agandeformular.css',
})
export class NyttAgandeSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  /** What the organisation of the address is; the other is chosen. */
  readonly roll = input.required<'agd' | 'agare'>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly sparning = inject(Agandesparning);
  protected readonly UTANFOR = UTANFOR;
  protected readonly slagText = organisationsslagText;
  protected readonly val = grafResurs(OrganisationsvalOperation, () => ({}));
  readonly #alla = computed(() => [...(this.val.varde()?.organisationer ?? [])].sort((a, b) => SVENSKA.compare(a.namn, b.namn)));
  protected readonly egen = computed(() => this.#alla().find((o) => o.id === this.id()));
  protected readonly valbara = computed(() => (this.roll() === 'agd' ? this.#alla() : this.#alla().filter((o) => kanAgas(o.slag) || o.slag === 'stiftelse')));
  protected readonly andra = linkedSignal<string>(() => (this.roll() === 'agd' && this.egen()?.slag === 'stiftelse' ? UTANFOR : ''));
  /** The kind of what is owned decides whether it is shares or seats. */
  protected readonly stiftelse = computed(() => (this.roll() === 'agd' ? this.egen() : this.#alla().find((o) => o.id === this.andra()))?.slag === 'stiftelse');
  protected readonly fran = signal(inject(Sammanhang).affarsdatum());
  protected readonly till = signal('');
  protected readonly franFalt = viewChild<GsDatumfalt>('franFalt');
  protected readonly tillFalt = viewChild<GsDatumfalt>('tillFalt');
  protected readonly falten = viewChild(GsAgandefalt);
  protected readonly rubrik = computed(() => (this.roll() === 'agare' ? 'Lägg in innehav' : this.stiftelse() ? 'Lägg in vem som utser styrelsen' : 'Lägg in ägare'));
  protected readonly andrafalt = computed(() => (this.roll() === 'agare' ? 'agdId' : 'agareId'));

  protected tillbaka(): readonly string[] {
    return organisationsadress(this.samverkan(), this.id());
  }

  protected async spara(): Promise<void> {
    const [fran, till, uppgifter] = [this.franFalt()?.datum() ?? null, this.tillFalt()?.datum() ?? null, this.falten()?.input()];
    if (this.andra() === '') return this.sparning.nej(this.andrafalt(), 'Välj en organisation i listan.');
    if (fran === null) return this.sparning.nej('fran', FELDAG);
    if (this.till().trim() !== '' && till === null) return this.sparning.nej('till', FELDAG);
    if (!uppgifter) return this.sparning.nej('antal', 'Skriv ett helt tal.');
    const andra = this.andra() === UTANFOR ? null : this.andra();
    const delar = this.roll() === 'agd' ? { agareId: andra, agdId: this.id() } : { agareId: this.id(), agdId: andra ?? '' };
    const vidare = this.#vidare.harifran();
    await this.sparning.skicka(async () => (await this.#graf.andra(LaggInAgandeOperation, { input: { ...delar, fran, till, uppgifter } })).laggInAgande, async () => {
      this.#meddelanden.visa('Ägandet är inlagt');
      await vidare([...this.tillbaka()]);
    });
  }
}
