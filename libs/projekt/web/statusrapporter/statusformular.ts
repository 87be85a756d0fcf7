import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  ElementRef,
  inject,
  input,
  type OnInit,
  output,
  signal,
} from '@angular/core';
import { sammanfogaLagen, type Lage, type TreLagen, utkastnyckel } from '@gemensam/projekt/domain';
import {
  Graf,
  type GrafFel,
  GsAvslag,
  GsLaddar,
  GsTextfalt,
  LAGEN_I_ORDNING,
  lageForm,
  lageText,
  Sammanfogning,
  somGrafFel,
  tidpunkt,
  utkastsparare,
  type VisatAvslag,
} from '@gemensam/shared/web';
import {
  LamnaStatusrapportOperation,
  type LamnaStatusrapportMutation,
  type PortfoljRadDelFragment,
} from '../generated/operationer';
import { GsRiskband } from '../risker/gs-riskband';
import { forifyllt, lasUtkast, sammaInnehall, skrivUtkast, type Statusprojekt, type Statusutkast } from './statusutkast';

type Konflikt = Extract<LamnaStatusrapportMutation['lamnaStatusrapport'], { __typename: 'StatusKonflikt' }>;

const SPARTEXT = {
  tomt: '',
  vantar: 'Sparar utkast …',
  sparar: 'Sparar utkast …',
  sparat: 'Utkastet är sparat.',
  ej_sparat: 'Utkastet är inte sparat än. Texten finns kvar här.',
} as const;

/**
 * The status editor: the previous report prefilled, three lägen, Ctrl+Enter saves. What is typed is kept on the server. When somebody
 * else reported meanwhile both texts are shown; the merged one is saved on the new version.
 */
@Component({
  selector: 'gs-statusformular',
  imports: [GsTextfalt, GsAvslag, GsLaddar, GsRiskband],
  templateUrl: './statusformular.html',
  styleUrl: './statusformular.css',
  host: {
    role: 'group',
    '[attr.aria-label]': "'Status för ' + projekt().namn",
    '(keydown.control.enter)': 'spara($event)',
    '(keydown.meta.enter)': 'spara($event)',
    '(keydown.escape)': 'stang($event)',
  },
})
export class Statusformular implements OnInit {
  readonly projekt = input.required<Statusprojekt>();
  readonly sparad = output<PortfoljRadDelFragment>();
  readonly stangd = output();
  /** The draft as it stands on the server in a moment, so that the form can be opened again as it was left. */
  readonly utkastAndrat = output<string>();

  readonly #graf = inject(Graf);
  readonly #sammanfogning = inject(Sammanfogning);
  readonly #levande = inject(DestroyRef);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #utkast = utkastsparare(() => utkastnyckel(this.projekt().id));

  protected readonly skrivet = signal<Statusutkast>({ version: 0, text: '', lageTid: 'enligt_plan', lageKostnad: 'enligt_plan', lageResultat: 'enligt_plan' });
  /** What the form began from: the report that was newest then. */
  readonly #bas = signal<TreLagen | null>(null);
  /** The newest report when the form began; null for a draft, which may have begun from an earlier one. */
  #basrapport: string | null = null;
  protected readonly aterstallt = signal(false);
  protected readonly sparar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);

  protected readonly lagesfragor = [
    { nyckel: 'lageTid', rubrik: 'Tid' },
    { nyckel: 'lageKostnad', rubrik: 'Kostnad' },
    { nyckel: 'lageResultat', rubrik: 'Resultat' },
  ] as const;
  protected readonly lagen = LAGEN_I_ORDNING;
  protected readonly lageText = lageText;
  protected readonly lageForm = lageForm;
  protected readonly utkastlage = computed(() => SPARTEXT[this.#utkast.lage()]);
  protected readonly textfel = computed(() => {
    const a = this.avslag();
    return a?.falt === 'text' ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  });
  protected readonly ovrigtAvslag = computed(() => (this.avslag()?.falt === 'text' ? null : this.avslag()));
  /** Nothing to go by: the lägen in the form are a choice made for the person, who is told so. */
  protected readonly lageSaknas = computed(() => (this.projekt().status?.lageTid ?? null) === null);

  constructor() {
    afterNextRender({ read: () => this.#fokuseraText() });
  }

  ngOnInit(): void {
    const grund = forifyllt(this.projekt());
    const utkast = lasUtkast(this.projekt());
    this.#bas.set(grund);
    this.skrivet.set(utkast ?? grund);
    this.aterstallt.set(utkast !== null);
    this.#basrapport = utkast ? null : (this.projekt().status?.id ?? null);
  }

  protected textAndrad(text: string): void {
    if (text !== this.skrivet().text) this.#andra({ text });
  }

  protected valj(nyckel: keyof TreLagen, lage: Lage): void {
    this.#andra({ [nyckel]: lage });
  }

  /** Throws the draft away and begins again from the newest report. */
  protected borjaOm(): void {
    this.skrivet.set(forifyllt(this.projekt()));
    this.#basrapport = this.projekt().status?.id ?? null;
    this.aterstallt.set(false);
    this.avslag.set(null);
    this.#kastaUtkast();
    this.#fokuseraText();
  }

  protected stang(handelse?: Event): void {
    handelse?.preventDefault();
    this.stangd.emit();
  }

  protected async spara(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.sparar()) return;
    this.sparar.set(true);
    this.fel.set(undefined);
    this.avslag.set(null);
    try {
      await this.#lamna();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  async #lamna(): Promise<void> {
    const input = { projektId: this.projekt().id, ...this.skrivet() };
    const { lamnaStatusrapport: svar } = await this.#graf.andra(LamnaStatusrapportOperation, { input });
    if (svar.__typename === 'StatusKonflikt') return svar.aktuell && svar.aktuell.id !== this.#basrapport ? this.#sammanfoga(svar.aktuell, svar.version) : this.#igen(svar.version);
    if (svar.__typename === 'PortfoljRad') {
      this.#kastaUtkast();
      if (!this.#levande.destroyed) this.sparad.emit(svar);
      return;
    }
    this.avslag.set(svar);
    if (svar.falt === 'text') this.#fokuseraText();
  }

  /** Something else than a report moved the project on, e.g. a gate: there is nothing to merge. */
  async #igen(version: number): Promise<void> {
    this.#andra({ version });
    await this.#lamna();
  }

  async #sammanfoga(aktuell: NonNullable<Konflikt['aktuell']>, version: number): Promise<void> {
    const val = await this.#sammanfogning.oppna({
      rubrik: `statusen för ${this.projekt().namn}`,
      avVem: aktuell.forfattare,
      nar: tidpunkt(aktuell.tid),
      falt: [{ namn: 'text', etikett: 'Status', min: this.skrivet().text, deras: aktuell.text }],
    });
    if (!val) return;
    const { lageTid, lageKostnad, lageResultat } = this.skrivet();
    const mina = { lageTid, lageKostnad, lageResultat };
    const lagen = sammanfogaLagen(this.#bas() ?? mina, mina, aktuell);
    this.#bas.set(lagen);
    this.#basrapport = aktuell.id;
    this.#andra({ ...lagen, text: val['text'] ?? '', version });
    await this.#lamna();
  }

  #andra(del: Partial<Statusutkast>): void {
    this.skrivet.update((s) => ({ ...s, ...del }));
    const innehall = sammaInnehall(this.skrivet(), forifyllt(this.projekt())) ? '' : skrivUtkast(this.skrivet());
    this.#utkast.andrat(innehall);
    this.utkastAndrat.emit(innehall);
  }

  #kastaUtkast(): void {
    if (this.#utkast.lage() === 'tomt' && !this.projekt().utkast) return;
    this.#utkast.andrat('');
    void this.#utkast.spara();
  }

  #fokuseraText(): void {
    const falt = this.#element.nativeElement.querySelector('textarea');
    falt?.focus();
    falt?.setSelectionRange(falt.value.length, falt.value.length);
    this.#element.nativeElement.scrollIntoView?.({ block: 'nearest' });
  }
}
