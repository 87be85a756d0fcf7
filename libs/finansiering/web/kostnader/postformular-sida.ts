import { afterNextRender, Component, computed, effect, ElementRef, inject, Injector, input, signal, untracked } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { arInmatningsnyckel, kostnadsslag, kostnadsslagText, nyckelnamn, type Nyckeltyp } from '@gemensam/finansiering/domain';
import {
  Graf, type GrafFel, grafResurs, GsAvslag, GsBeloppsfalt, GsFaltfel, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanhang, somGrafFel,
  Vidare,
} from '@gemensam/shared/web';
import {
  AndraKostnadspostOperation, type AvslagDelFragment, ForhandsgranskaOperation, type PostDelFragment, PostformularOperation, SkapaKostnadspostOperation,
} from '../generated/operationer';
import { type Forhandsfordelning, GsForhandsfordelning } from '../fordelning/gs-forhandsfordelning';
import { GsNyckelvarden } from './gs-nyckelvarden';
import { faltFranPost, type Faltskillnad, medFolkmangd, type Namnbok, type Postfalt, skillnader, tillInput } from './postfalt';
import { felIFormularet, felrubrik, forvaltReferensdatum, referensdatumText, valbaraSlag } from './postfel';

const PAUS = 350;
const NYCKLAR: readonly Nyckeltyp[] = ['lika', 'invanarantal', 'blandad', 'fast_belopp', 'procent', 'antal'];

/** Enter or change a cost post, with the shares it would give beside the form. */
@Component({
  selector: 'gs-postformular-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTextfalt, GsBeloppsfalt, GsFaltfel, GsAvslag, GsForhandsfordelning, GsNyckelvarden, RouterLink],
  templateUrl: './postformular-sida.html',
  styleUrl: './postformular-sida.css',
})
export class PostformularSida {
  readonly samverkan = input.required<string>();
  /** Missing: a new post. */
  readonly id = input<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanhang = inject(Sammanhang);
  readonly #affarsdatum = this.#sammanhang.affarsdatum;
  readonly #forvaltProjekt = inject(ActivatedRoute).snapshot.queryParamMap.get('projekt') ?? '';
  readonly #injector = inject(Injector);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);

  protected readonly svar = grafResurs(PostformularOperation, () => ({ id: this.id() ?? '', andra: this.id() !== undefined }));
  /** The version of the post that the form is based on; moves on after a conflict. */
  protected readonly grund = signal<PostDelFragment | null>(null);
  protected readonly falt = signal<Postfalt | null>(null);
  protected readonly kommuner = computed(() =>
    (this.svar.varde()?.organisationer ?? []).flatMap((o) => (o.medlem && o.kommun ? [o.kommun] : [])).sort((a, b) => a.namn.localeCompare(b.namn, 'sv')),
  );
  protected readonly projekt = computed(() => this.svar.varde()?.portfolj ?? []);
  protected readonly folkmangdDatum = computed(() => this.svar.varde()?.folkmangd.datum ?? []);
  /** The post's own source printed populations without a date. */
  protected readonly somIKallan = computed(() => {
    const p = this.grund();
    return p !== null && medFolkmangd(p.nyckel.typ) && p.nyckel.referensdatum === null;
  });

  protected readonly forhand = signal<Forhandsfordelning | null>(null);
  protected readonly raknar = signal(false);
  readonly #rorda = signal<ReadonlySet<string>>(new Set());
  readonly #forhandsnej = signal<AvslagDelFragment | null>(null);
  /** What must be put right: all of it at once, at most one per field. */
  protected readonly felen = signal<readonly AvslagDelFragment[]>([]);
  protected readonly faltfelen = computed(() => this.felen().filter((f) => f.falt !== null).map((f) => ({ falt: f.falt ?? '', rubrik: felrubrik(f.falt, this.#namn.kommun), text: f.text })));
  protected readonly ovrigtFel = computed(() => this.felen().find((f) => f.falt === null) ?? null);
  protected readonly sparfel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly krock = signal<PostDelFragment | null>(null);
  protected readonly skillnader = computed<readonly Faltskillnad[]>(() => {
    const [min, deras] = [this.falt(), this.krock()];
    return min && deras ? skillnader(min, faltFranPost(deras), this.#namn) : [];
  });
  /** What stops the preview, once the person has come to that field. The date is chosen for the person, so its refusal does not wait. */
  protected readonly hinder = computed(() => {
    const nej = this.#forhandsnej();
    return nej && (nej.falt === null || nej.falt === 'referensdatum' || this.#rorda().has(grundfalt(nej.falt))) ? nej : null;
  });

  readonly #namn: Namnbok = {
    kommun: (kod) => this.kommuner().find((k) => k.kommunkod === kod)?.namn ?? kod,
    projekt: (id) => this.projekt().find((p) => p.id === id)?.namn ?? id,
  };

  constructor() {
    effect(() => {
      const v = this.svar.varde();
      if (v && untracked(this.falt) === null) {
        this.grund.set(v.kostnadspost ?? null);
        this.falt.set(v.kostnadspost ? faltFranPost(v.kostnadspost) : this.#nyPost());
      }
    });
    effect((stada) => {
      const f = this.falt();
      if (!f) return;
      const tidur = setTimeout(() => void this.#forhandsgranska(f), PAUS);
      stada(() => clearTimeout(tidur));
    });
  }

  protected readonly slagen = computed(() =>
    valbaraSlag({
      arNamnd: this.#sammanhang.valt()?.samverkan.form === 'gemensam_namnd',
      iBruk: (this.svar.varde()?.kostnadsmatris.poster ?? []).map((p) => p.slag),
      nuvarande: this.falt()?.slag ?? 'ovrigt',
    }),
  );
  protected readonly farLasaInFolkmangd = (): boolean => this.#sammanhang.harRoll('administrator');
  protected readonly datumText = (d: string): string => referensdatumText(d, this.#affarsdatum());
  protected readonly slagText = kostnadsslagText;
  protected readonly nycklar = NYCKLAR;
  protected readonly nyckelnamn = (t: Nyckeltyp): string => nyckelnamn(t);
  protected readonly medFolkmangd = medFolkmangd;
  protected readonly inmatas = arInmatningsnyckel;
  protected readonly felVid = (falt: string): string | null => this.fel(falt);

  protected fel(falt: string): string | null {
    // What the values lack together stands under their table while one types; as a refusal only when one saves.
    const hinder = falt === 'varden' ? null : this.hinder();
    const nej = this.felen().find((f) => f.falt === falt) ?? (hinder?.falt === falt ? hinder : null);
    return nej ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected andra<N extends keyof Postfalt>(namn: N, varde: Postfalt[N]): void {
    this.falt.update((f) => f && { ...f, [namn]: varde });
    this.#rorda.update((r) => new Set(r).add(namn));
    this.felen.update((alla) => alla.filter((f) => grundfalt(f.falt) !== namn));
    if (grundfalt(this.#forhandsnej()?.falt) === namn) this.#forhandsnej.set(null);
  }

  /** What the part of the form for values per kommun has changed. */
  protected andraVarden(del: Partial<Postfalt>): void {
    for (const namn of ['enhet', 'varden', 'vardenKalla', 'vardenDatum'] as const) {
      const varde = del[namn];
      if (varde !== undefined) this.andra(namn, varde);
    }
  }

  protected valjNyckel(typ: Nyckeltyp): void {
    this.andra('nyckeltyp', typ);
    const forval = this.svar.varde()?.installningar.find((i) => i.nyckel === 'e_kontor_andel_lika_procent')?.varde ?? '';
    if (typ === 'blandad' && this.falt()?.andelLikaProcent === '') this.andra('andelLikaProcent', forval);
    if (medFolkmangd(typ) && this.falt()?.referensdatum === '' && !this.somIKallan()) this.andra('referensdatum', this.#senasteDatum());
  }

  protected valjSlag(handelse: Event): void {
    const slag = kostnadsslag.find((s) => s === varde(handelse));
    if (slag) this.andra('slag', slag);
  }

  protected kryssa(kommunkod: string, handelse: Event): void {
    const med = handelse.target instanceof HTMLInputElement && handelse.target.checked;
    const kvar = (this.falt()?.deltagare ?? []).filter((k) => k !== kommunkod);
    this.andra('deltagare', med ? [...kvar, kommunkod] : kvar);
  }

  protected alla(med: boolean): void {
    this.andra('deltagare', med ? this.kommuner().map((k) => k.kommunkod) : []);
  }

  protected readonly varde = varde;
  protected readonly ikryssad = (h: Event): boolean => h.target instanceof HTMLInputElement && h.target.checked;

  /** After a conflict: takes the other person's value of one field. */
  protected taDeras(s: Faltskillnad): void {
    const deras = this.krock();
    if (deras) this.andra(s.namn, faltFranPost(deras)[s.namn]);
  }

  /** After a conflict: goes on from the version that stands now, with what is in the form. */
  protected fortsatt(): void {
    this.grund.set(this.krock());
    this.krock.set(null);
    this.falt.update((f) => f && { ...f });
  }

  protected async spara(): Promise<void> {
    const f = this.falt();
    if (!f || this.sparar() || this.krock()) return;
    this.sparfel.set(undefined);
    this.felen.set(felIFormularet(f, { affarsdatum: this.#affarsdatum(), somIKallan: this.somIKallan(), forhandsnej: this.#forhandsnej() }));
    if (this.felen().length > 0) return this.#tillFel();
    this.sparar.set(true);
    try {
      const vidare = this.#vidare.harifran();
      const svar = await this.#skicka(f);
      if (svar.__typename === 'Avslag') {
        this.felen.set([svar]);
        this.#tillFel();
      } else if (svar.__typename === 'KostnadspostKonflikt') this.krock.set(svar.aktuell);
      else {
        this.#meddelanden.visa('Kostnadsposten är sparad');
        await vidare(['/', this.samverkan(), 'kostnader', 'poster', svar.id]);
      }
    } catch (orsak) {
      this.sparfel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  async #skicka(f: Postfalt) {
    const grund = this.grund();
    const input = tillInput(f, null);
    return grund
      ? (await this.#graf.andra(AndraKostnadspostOperation, { id: grund.id, version: grund.version, input })).andraKostnadspost
      : (await this.#graf.andra(SkapaKostnadspostOperation, { input })).skapaKostnadspost;
  }

  async #forhandsgranska(f: Postfalt): Promise<void> {
    this.raknar.set(true);
    try {
      const { forhandsgranskaFordelning: svar } = await this.#graf.fraga(ForhandsgranskaOperation, { input: tillInput(medNamnOchKalla(f), this.grund()?.id ?? null) });
      if (this.falt() !== f) return;
      this.forhand.set(svar.__typename === 'Forhandsfordelning' ? svar : null);
      this.#forhandsnej.set(svar.__typename === 'Avslag' ? svar : null);
    } catch {
      // The preview is a help; saving says what is wrong with the connection.
      if (this.falt() === f) this.forhand.set(null);
    } finally {
      if (this.falt() === f) this.raknar.set(false);
    }
  }

  #nyPost(): Postfalt {
    return {
      namn: '', ar: this.#affarsdatum().slice(0, 4), slag: this.#forvaltProjekt ? 'projekt' : 'ovrigt', belopp: '', nyckeltyp: 'lika', andelLikaProcent: '',
      referensdatum: this.#senasteDatum(), enhet: '', varden: {}, vardenKalla: '', vardenDatum: '', deltagare: this.kommuner().map((k) => k.kommunkod), projektId: this.#forvaltProjekt, utanforBudget: false, antagande: '', kalla: '',
    };
  }

  /** The newest population known on the business date. */
  #senasteDatum(): string {
    return forvaltReferensdatum(this.folkmangdDatum(), this.#affarsdatum());
  }

  /** From the list of errors to its field. */
  protected tillFalt(falt: string): void {
    const rot = this.#element.nativeElement;
    const egen = rot.querySelector<HTMLElement>(`[aria-describedby="varde-fel-${falt.split('.')[1] ?? ''}"]`);
    (egen ?? rot.querySelector<HTMLElement>(`[data-falt="${grundfalt(falt)}"] :is(input, select, textarea), fieldset[data-falt="${grundfalt(falt)}"]`))?.focus();
  }

  #tillFel(): void {
    const fokusera = (): void => this.#element.nativeElement.querySelector<HTMLElement>('[aria-invalid="true"], [data-fel="ja"]')?.focus();
    afterNextRender({ read: fokusera }, { injector: this.#injector });
  }
}

/** The shares depend on neither name nor source, so the preview does not wait for them; saving does. */
const medNamnOchKalla = (f: Postfalt): Postfalt => ({ ...f, namn: f.namn.trim() || '(utan namn)', kalla: f.kalla.trim() || '(utan källa)' });

/** The field of the form that a refusal is about: `varden.2580` is in `varden`. */
const grundfalt = (falt: string | null | undefined): string => falt?.split('.')[0] ?? '';

const varde = (h: Event): string => (h.target instanceof HTMLInputElement || h.target instanceof HTMLSelectElement ? h.target.value : '');
