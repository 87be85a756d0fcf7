import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Graf, grafResurs, GsDatumfalt, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Vidare } from '@gemensam/shared/web';
import { type AgandeDelFragment, AndraAgandeOperation, OrganisationenOperation, RattaAgandeOperation } from '../generated/operationer';
import { Agandesparning, type Agandesvar, FELDAG } from './agandesparning';
import { organisationsadress, platser } from './agandets-graf';
import { GsAgandefalt } from './gs-agandefalt';

const AKTER = {
  andra: { rubrik: 'Ändra från en dag', knapp: 'Ändra', klart: 'Ägandet är ändrat' },
  avsluta: { rubrik: 'Avsluta', knapp: 'Avsluta', klart: 'Ägandet är avslutat' },
  ratta: { rubrik: 'Rätta', knapp: 'Rätta', klart: 'Ägandet är rättat' },
} as const;

/** Ownership that stands is changed from a day, ended, or set right when it was wrong from the beginning. */
@Component({
  selector: 'gs-agandeakt-sida',
  imports: [GsSidhuvud, GsDatumfalt, GsTextfalt, GsLaddar, GsTomt, GsAgandefalt, RouterLink],
  providers: [Agandesparning],
  templateUrl: './agandeakt-sida.html',
  styleUrl: './agandeformular.css',
})
export class AgandeaktSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly agandeId = input.required<string>();
  readonly akt = input.required<keyof typeof AKTER>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly sparning = inject(Agandesparning);
  protected readonly text = computed(() => AKTER[this.akt()]);
  protected readonly svar = grafResurs(OrganisationenOperation, () => ({ id: this.id() }));
  /** What the form begins with: it does not change while it is filled in. */
  protected readonly fran = computed(() => [...(this.svar.varde()?.organisation?.agare ?? []), ...(this.svar.varde()?.organisation?.agda ?? [])].find((p) => p.id === this.agandeId()) ?? null);
  protected readonly nu = computed(() => this.sparning.konflikt() ?? this.fran());
  protected readonly stryk = signal(false);
  protected readonly skal = signal('');
  protected readonly galler = signal('');
  protected readonly franText = linkedSignal(() => this.fran()?.fran ?? '');
  protected readonly tillText = linkedSignal(() => this.fran()?.till ?? '');
  protected readonly gallerFalt = viewChild<GsDatumfalt>('gallerFalt');
  protected readonly franFalt = viewChild<GsDatumfalt>('franFalt');
  protected readonly tillFalt = viewChild<GsDatumfalt>('tillFalt');
  protected readonly falten = viewChild(GsAgandefalt);

  protected mening(p: AgandeDelFragment): string {
    const vad = p.antal ? `utser ${platser(p.antal)} i styrelsen för` : `äger ${p.roster?.text ?? ''} av`;
    return `${p.agare?.namn ?? 'Någon utanför registret'} ${vad} ${p.agd.namn} från ${p.fran} ${p.till ? `till och med ${p.till}` : 'tills vidare'}.`;
  }

  protected tillbaka(): readonly string[] {
    return organisationsadress(this.samverkan(), this.id());
  }

  protected async spara(): Promise<void> {
    const nu = this.nu();
    const skicka = nu && (this.akt() === 'ratta' ? this.#ratta(nu) : this.#andra(nu));
    if (!skicka) return;
    const vidare = this.#vidare.harifran();
    await this.sparning.skicka(skicka, async () => {
      this.#meddelanden.visa(this.stryk() ? 'Uppgiften är struken' : this.text().klart);
      await vidare([...this.tillbaka()]);
    });
  }

  #andra({ id, version }: AgandeDelFragment): (() => Promise<Agandesvar>) | null {
    const galler = this.gallerFalt()?.datum() ?? null;
    const uppgifter = this.akt() === 'avsluta' ? null : this.falten()?.input();
    if (galler === null) this.sparning.nej('galler', FELDAG);
    else if (uppgifter === undefined || (uppgifter === null && this.akt() !== 'avsluta')) this.sparning.nej('antal', 'Skriv ett helt tal.');
    else return async () => (await this.#graf.andra(AndraAgandeOperation, { input: { id, version, galler, uppgifter } })).andraAgande;
    return null;
  }

  #ratta({ id, version }: AgandeDelFragment): (() => Promise<Agandesvar>) | null {
    const skal = this.skal();
    if (this.stryk()) return async () => (await this.#graf.andra(RattaAgandeOperation, { input: { id, version, skal, uppgifter: null, fran: null, till: null } })).rattaAgande;
    const [fran, till, uppgifter] = [this.franFalt()?.datum() ?? null, this.tillFalt()?.datum() ?? null, this.falten()?.input()];
    if (fran === null) this.sparning.nej('fran', FELDAG);
    else if (this.tillText().trim() !== '' && till === null) this.sparning.nej('till', FELDAG);
    else if (!uppgifter) this.sparning.nej('antal', 'Skriv ett helt tal.');
    else return async () => (await this.#graf.andra(RattaAgandeOperation, { input: { id, version, skal, uppgifter, fran, till } })).rattaAgande;
    return null;
  }
}
