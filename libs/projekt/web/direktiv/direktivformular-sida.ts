import { afterNextRender, Component, computed, effect, inject, Injector, input, signal, untracked } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import {
  andradeDelar, type Direktivdel, direktivdelar, direktivdelText, type Direktivinnehall, direktivtext, type Direktivtextdel, direktivtextdelar, direktivutkastnyckel, type Prioritet, prioriteter, prioritetText, sammanfogaDirektiv, TOMT_DIREKTIV,
  tolkaPrioritering,
} from '@gemensam/projekt/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsFaltfel, GsLaddar, GsTextfalt, Meddelanden, Sammanfogning, somGrafFel, tidpunkt, utkastsparare, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { direktivankare, direktivstart, lasDirektivutkast, skrivDirektivutkast } from './direktivutkast';
import { ProjektdirektivOperation, type ProjektdirektivDelFragment, type SparaDirektivMutation, SparaDirektivOperation } from '../generated/operationer';

type Konflikt = Extract<SparaDirektivMutation['sparaDirektiv'], { __typename: 'DirektivKonflikt' }>;

const SPARTEXT = { tomt: '', vantar: 'Sparar det du skriver …', sparar: 'Sparar det du skriver …', sparat: 'Det du skriver är sparat för dig.', ej_sparat: 'Det du skriver är inte sparat än. Texten finns kvar här.' } as const;

const HJALP: Readonly<Record<Direktivtextdel, string>> = {
  bakgrund: 'Vad har hänt hittills, och varför är det dags nu?',
  behov: 'Vilket problem ska lösas, och för vem?',
  projektmal: 'Vad ska finnas när projektet är klart?',
  effektmal: 'Vad ska bli bättre i verksamheten efteråt?',
  omfattning: 'Vad ingår, och vad ingår inte?',
  intressenter: 'Vilka berörs?',
  ansvar: 'Vad ansvarar styrgrupp och projektledare för, och vad får de besluta?',
  juridik: 'Vilka lagar och avtal styr, och vad ska utredas?',
  finansiering: 'Vem betalar, hur mycket och efter vilken nyckel?',
};

/** Writing a projektdirektiv, all parts on one page. What is typed is kept for the person; Spara makes it the text that all who prepare share. */
@Component({
  selector: 'gs-direktivformular-sida',
  imports: [RouterLink, GsAvslag, GsFaltfel, GsLaddar, GsTextfalt],
  templateUrl: './direktivformular-sida.html',
  styleUrl: './direktivformular-sida.css',
  host: { '(keydown.control.enter)': 'spara($event)', '(keydown.meta.enter)': 'spara($event)' },
})
export class DirektivformularSida {
  readonly id = input.required<string>();
  readonly samverkan = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #vidare = inject(Vidare);
  readonly #rutt = inject(ActivatedRoute);
  readonly #injektor = inject(Injector);
  readonly #sammanfogning = inject(Sammanfogning);
  readonly #utkast = utkastsparare(() => direktivutkastnyckel(this.id()));
  protected readonly svar = grafResurs(ProjektdirektivOperation, () => ({ projektId: this.id() }));
  protected readonly direktiv = computed(() => this.svar.varde()?.projektdirektiv ?? null);
  protected readonly texter = signal<Direktivinnehall>(TOMT_DIREKTIV);
  protected readonly ordning = signal<readonly (Prioritet | '')[]>(['', '', '']);
  protected readonly aterstallt = signal(false);
  protected readonly sparar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly ovrigt = computed(() => (direktivdelar.some((d) => d === this.avslag()?.falt) ? null : this.avslag()));
  protected readonly utkastlage = computed(() => SPARTEXT[this.#utkast.lage()]);
  readonly #innehall = computed<Direktivinnehall>(() => ({ ...this.texter(), prioritering: this.ordning().filter((p) => p !== '') }));
  #version = 0;
  /** What the form began from; null for a draft that is older than what is saved. */
  #bas: Direktivinnehall | null = null;
  /** What is saved, which the draft is kept as a difference to. */
  #sparat: Direktivinnehall = TOMT_DIREKTIV;
  #oppnat = false;
  protected readonly delar = direktivdelar;
  protected readonly prioriteter = prioriteter;
  protected readonly hjalp = HJALP;
  protected readonly delText = direktivdelText;
  protected readonly prioritetText = prioritetText;
  protected readonly ankare = direktivankare;

  constructor() {
    effect(() => {
      const d = this.direktiv();
      if (d && !this.#oppnat) untracked(() => this.#oppna(d));
    });
  }

  protected skriv(del: Direktivtextdel, text: string): void {
    if (text === this.texter()[del]) return;
    this.texter.update((t) => ({ ...t, [del]: text }));
    this.#behall();
  }

  protected valj(plats: number, h: Event): void {
    const varde = h.target instanceof HTMLSelectElement ? h.target.value : '';
    this.ordning.update((o) => o.map((p, i) => (i === plats ? (prioriteter.find((x) => x === varde) ?? '') : p)));
    this.#behall();
  }

  protected borjaOm(): void {
    const d = this.direktiv();
    if (d) this.#satt(direktivstart(d).version, direktivstart(d).innehall, direktivstart(d).innehall);
    this.aterstallt.set(false);
    this.avslag.set(null);
    void this.#kasta();
  }

  /** The part's refusal, at its field. */
  protected felI(del: Direktivdel): string | null {
    const a = this.avslag();
    return a?.falt === del ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  }

  protected async spara(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      await this.#lamna();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  async #lamna(): Promise<void> {
    const vidare = this.#vidare.harifran();
    const { sparaDirektiv: svar } = await this.#graf.andra(SparaDirektivOperation, { input: { projektId: this.id(), version: this.#version, innehall: this.#innehall() } });
    if (svar.__typename === 'DirektivKonflikt') return this.#sammanfoga(svar.aktuell.utkast);
    if (svar.__typename === 'Avslag') {
      this.avslag.set(svar);
      const del = direktivdelar.find((d) => d === svar.falt);
      if (del) this.#fokusera(del);
      return;
    }
    await this.#kasta();
    this.#meddelanden.visa('Utkastet är sparat');
    await vidare(['/', this.samverkan(), 'projekt', this.id(), 'direktiv'], { queryParams: svar.utkast?.andrade.length ? { version: 'utkast' } : {} });
  }

  /** Somebody saved meanwhile: parts that only one of us changed go together by themselves, the person chooses in the others. */
  async #sammanfoga(utkast: Konflikt['aktuell']['utkast']): Promise<void> {
    const deras = direktivstart({ utkast, versioner: [] });
    const mina = this.#innehall();
    const { innehall, krockar } = this.#bas ? sammanfogaDirektiv(this.#bas, mina, deras.innehall) : { innehall: mina, krockar: andradeDelar(mina, deras.innehall) };
    const vem = utkast?.av ?? 'Någon annan';
    let nytt: Direktivinnehall = innehall;
    if (krockar.length > 0) {
      const falt = krockar.map((d) => ({ namn: d, etikett: direktivdelText(d), min: direktivtext(mina, d), deras: direktivtext(deras.innehall, d) }));
      const val = await this.#sammanfogning.oppna({ rubrik: 'projektdirektivet', avVem: vem, nar: utkast ? tidpunkt(utkast.tid) : '', falt });
      if (!val) return;
      nytt = { ...innehall, prioritering: krockar.includes('prioritering') ? (tolkaPrioritering(val['prioritering'] ?? '') ?? mina.prioritering) : innehall.prioritering };
      for (const d of direktivtextdelar) if (krockar.includes(d)) nytt = { ...nytt, [d]: val[d] ?? innehall[d] };
    }
    this.#satt(deras.version, deras.innehall, nytt);
    this.#behall();
    if (krockar.length === 0) this.#meddelanden.visa(`${vem} sparade medan du skrev. Era ändringar rör olika delar och är sammanförda.`);
    await this.#lamna();
  }

  #oppna(d: ProjektdirektivDelFragment): void {
    this.#oppnat = true;
    const start = direktivstart(d);
    const eget = lasDirektivutkast(d.egetUtkast ?? null, start);
    this.#satt(eget?.version ?? start.version, start.innehall, eget?.innehall ?? start.innehall);
    if (eget && eget.version !== start.version) this.#bas = null;
    this.aterstallt.set(eget !== null);
    const mal = direktivdelar.find((x) => direktivankare(x) === this.#rutt.snapshot.fragment);
    if (mal) afterNextRender({ read: () => this.#fokusera(mal) }, { injector: this.#injektor });
  }

  #satt(version: number, sparat: Direktivinnehall, innehall: Direktivinnehall): void {
    this.#version = version;
    this.#bas = sparat;
    this.#sparat = sparat;
    this.texter.set(innehall);
    this.ordning.set(prioriteter.map((_, i) => innehall.prioritering[i] ?? ''));
  }

  #behall(): void {
    this.#utkast.andrat(skrivDirektivutkast(this.#sparat, { version: this.#version, innehall: this.#innehall() }));
  }

  async #kasta(): Promise<void> {
    this.#utkast.andrat('');
    await this.#utkast.spara();
  }

  #fokusera(del: Direktivdel): void {
    const falt = document.getElementById(direktivankare(del))?.querySelector<HTMLElement>('textarea, select');
    falt?.focus();
    falt?.scrollIntoView({ block: 'center' });
  }
}
