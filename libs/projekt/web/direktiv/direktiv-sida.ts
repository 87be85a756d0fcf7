import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type Direktivdel, direktivdelar, direktivdelText, type Direktivinnehall, direktivtext } from '@gemensam/projekt/domain';
import { beslutareText } from '@gemensam/samverkan/domain';
import { grafResurs, GsAvslag, GsEtikett, GsJamfor, GsLaddar, GsTomt, Meddelanden, TidpunktPipe, urlVarde, type VisatAvslag } from '@gemensam/shared/web';
import { direktivankare } from './direktivutkast';
import { ProjektdirektivOperation, type ProjektdirektivDelFragment } from '../generated/operationer';
import { GsDirektivbeslut } from './gs-direktivbeslut';
import { GsDirektivprioritering } from './gs-direktivprioritering';
import { GsDirektivtext } from './gs-direktivtext';

type Version = ProjektdirektivDelFragment['versioner'][number];

/** What is read: a version or the working text, and what it is laid beside. */
interface Valt {
  readonly version: Version | null;
  readonly forra: Version | null;
  readonly innehall: Direktivinnehall;
  readonly andrade: readonly Direktivdel[];
}

/** Projektdirektiv of a project: to read by its parts, its versions with their decisions, and what to do next. */
@Component({
  selector: 'gs-direktiv-sida',
  imports: [RouterLink, TidpunktPipe, GsAvslag, GsDirektivbeslut, GsDirektivprioritering, GsDirektivtext, GsEtikett, GsJamfor, GsLaddar, GsTomt],
  templateUrl: './direktiv-sida.html',
  styleUrl: './direktiv-sida.css',
})
export class DirektivSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #meddelanden = inject(Meddelanden);
  protected readonly svar = grafResurs(ProjektdirektivOperation, () => ({ projektId: this.id() }));
  protected readonly direktiv = computed(() => this.svar.varde()?.projektdirektiv ?? null);
  protected readonly onskad = urlVarde('version');
  protected readonly fragar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  /** Something is written that no decision carries yet. */
  protected readonly oppetUtkast = computed(() => {
    const d = this.direktiv();
    return d?.utkast && d.utkast.andrade.length > 0 ? d.utkast : null;
  });
  protected readonly valt = computed<Valt | null>(() => {
    const d = this.direktiv();
    if (!d) return null;
    const utkast = this.oppetUtkast();
    const version = d.versioner.find((v) => String(v.nummer) === this.onskad.varde()) ?? (this.onskad.varde() === 'utkast' && utkast ? null : (d.versioner[0] ?? null));
    if (version) return { version, forra: d.versioner.find((v) => v.nummer === version.nummer - 1) ?? null, innehall: version.innehall, andrade: version.nummer === 1 ? [] : version.andrade };
    return utkast && { version: null, forra: d.versioner[0] ?? null, innehall: utkast.innehall, andrade: d.versioner.length > 0 ? utkast.andrade : [] };
  });
  protected readonly pdf = computed(() => `/api/${this.samverkan()}/projekt/${this.id()}/direktiv.pdf?version=${this.valt()?.version?.nummer ?? 'utkast'}`);
  protected readonly bas = computed(() => ['/', this.samverkan(), 'projekt', this.id(), 'direktiv']);
  protected readonly delar = direktivdelar;
  protected readonly delText = direktivdelText;
  protected readonly text = direktivtext;
  protected readonly ankare = direktivankare;
  protected readonly beslutareText = beslutareText;
  protected readonly delnamn = (delar: readonly Direktivdel[]): string => delar.map(direktivdelText).join(', ');

  /** Goes to a part without a new page: its heading takes the focus. */
  protected ga(handelse: Event, del: Direktivdel): void {
    handelse.preventDefault();
    const rubrik = document.getElementById(direktivankare(del));
    rubrik?.focus();
    rubrik?.scrollIntoView({ block: 'start' });
  }

  protected fraga(oppet: boolean): void {
    this.fragar.set(oppet);
    this.avslag.set(null);
  }

  protected async klart(nummer: number): Promise<void> {
    this.fraga(false);
    this.onskad.satt('');
    this.#meddelanden.visa(`Version ${nummer} är fastställd`);
    await this.svar.ladda();
  }

  protected async andrat(): Promise<void> {
    this.fraga(false);
    this.avslag.set({ regel: 'Någon annan hann före', text: 'Utkastet har ändrats sedan du öppnade sidan. Inget är fastställt.', utvag: 'Läs det som står nu och fastställ sedan.' });
    await this.svar.ladda();
  }
}
