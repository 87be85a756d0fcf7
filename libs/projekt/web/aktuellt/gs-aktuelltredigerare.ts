import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, type OnInit, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { aktuelltUtkastnyckel, type Fas, fasText, slagText } from '@gemensam/projekt/domain';
import { Graf, type GrafFel, GsAvslag, GsEtikett, GsLaddar, GsTextfalt, Meddelanden, Sammanfogning, somGrafFel, utkastsparare, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { type Arbete, arbeteAv, bytPunkt, flytta, kryssa, lasArbete, olikaTexter, sammaArbete, sammanfogaArbete, skrivArbete } from './aktuelltarbete';
import { type AktuelltDelFragment, FrysAktuelltOperation, KasseraAktuelltOperation, SparaAktuelltOperation, type SparaAktuelltMutation } from '../generated/operationer';
import { GsTrelagen } from '../kommuner/gs-trelagen';

/** Löpande verksamhet has no phases. */
const fasnamn = (fas: Fas | null): string => (fas ? fasText(fas) : slagText('lopande'));

type Svar = SparaAktuelltMutation['sparaAktuellt'];
const SPARTEXT = { tomt: '', vantar: 'Sparar utkast …', sparar: 'Sparar utkast …', sparat: 'Det du skrivit är bevarat.', ej_sparat: 'Utkastet är inte bevarat än. Texten finns kvar här.' } as const;

/** Writes a compilation: ticks projects, orders them, edits their texts, saves, and freezes. What is typed is kept on the server. */
@Component({
  selector: 'gs-aktuelltredigerare',
  imports: [GsTextfalt, GsAvslag, GsEtikett, GsLaddar, GsTrelagen, RouterLink],
  templateUrl: './gs-aktuelltredigerare.html',
  styleUrl: './gs-aktuelltredigerare.css',
})
export class GsAktuelltredigerare implements OnInit {
  readonly aktuellt = input.required<AktuelltDelFragment>();
  readonly samverkan = input.required<string>();
  readonly sparat = output<AktuelltDelFragment>();

  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #injector = inject(Injector);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanfogning = inject(Sammanfogning);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #utkast = utkastsparare(() => aktuelltUtkastnyckel(this.aktuellt().id));

  protected readonly arbete = signal<Arbete>({ version: 0, namn: '', punkter: [] });
  /** What the work began from. */
  #bas: Arbete = { version: 0, namn: '', punkter: [] };
  protected readonly aterstallt = signal(false);
  protected readonly sparar = signal(false);
  /** Asked once more before what cannot be undone. */
  protected readonly fragar = signal<'frys' | 'kassera' | null>(null);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly ovrigt = computed(() => (this.avslag()?.falt ? null : this.avslag()));
  protected readonly utkastlage = computed(() => SPARTEXT[this.#utkast.lage()]);
  protected readonly kandidater = computed(() => this.aktuellt().kandidater);
  protected readonly valda = computed(() => new Set(this.arbete().punkter.map((p) => p.projektId)));
  protected readonly rader = computed(() =>
    this.arbete().punkter.map((p) => {
      const k = this.kandidater().find((x) => x.projektId === p.projektId);
      const egen = this.aktuellt().punkter.find((x) => x.projektId === p.projektId);
      const rapport = k?.rapport?.id === p.rapportId ? k.rapport : null;
      return {
        ...p,
        namn: k?.projektnamn ?? egen?.projektnamn ?? '',
        fas: fasnamn(k?.fas ?? egen?.fas ?? null),
        status: rapport ?? egen ?? { lageTid: null, lageKostnad: null, lageResultat: null },
        datum: rapport?.datum ?? egen?.rapportDatum ?? '',
        nyare: k?.rapport && k.rapport.id !== p.rapportId ? k.rapport : null,
      };
    }),
  );

  ngOnInit(): void {
    const grund = arbeteAv(this.aktuellt());
    const utkast = lasArbete(this.aktuellt());
    this.#bas = grund;
    this.arbete.set(utkast ?? grund);
    this.aterstallt.set(utkast !== null);
  }

  protected falt(namn: string): string | null {
    const a = this.avslag();
    return a?.falt === namn ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  }

  protected namnge(namn: string): void {
    if (namn !== this.arbete().namn) this.#andra({ ...this.arbete(), namn });
  }

  protected skriv(projektId: string, text: string): void {
    if (this.arbete().punkter.some((p) => p.projektId === projektId && p.text !== text)) this.#andra(bytPunkt(this.arbete(), projektId, { text }));
  }

  protected valj(projektId: string, handelse: Event): void {
    const k = this.kandidater().find((x) => x.projektId === projektId);
    if (k && handelse.target instanceof HTMLInputElement) this.#andra(kryssa(this.arbete(), k, handelse.target.checked));
  }

  /** Focus follows the project to its new place. */
  protected flytta(plats: number, steg: -1 | 1): void {
    const id = this.arbete().punkter[plats]?.projektId;
    this.#andra(flytta(this.arbete(), plats, steg));
    const ny = plats + steg;
    const riktning = ny === 0 ? 'ned' : ny === this.arbete().punkter.length - 1 ? 'upp' : steg < 0 ? 'upp' : 'ned';
    afterNextRender({ read: () => this.#element.nativeElement.querySelector<HTMLElement>(`[data-flytta="${riktning}-${id}"]`)?.focus() }, { injector: this.#injector });
  }

  protected hamtaNyare(projektId: string): void {
    const r = this.kandidater().find((k) => k.projektId === projektId)?.rapport;
    if (r) this.#andra(bytPunkt(this.arbete(), projektId, { rapportId: r.id, text: r.text }));
  }

  protected borjaOm(): void {
    this.#bas = arbeteAv(this.aktuellt());
    this.aterstallt.set(false);
    this.#andra(this.#bas);
  }

  protected async spara(): Promise<void> {
    await this.#gor(async () => {
      const utfall = await this.#sparaNu();
      if (utfall !== 'osparat') this.#meddelanden.visa(utfall === 'sparat' ? 'Sparat' : 'Sparat, tillsammans med det som någon annan sparade');
    });
  }

  /** Freezes what is seen: what is not saved yet is saved first, and what was merged just now is read once more. */
  protected async frys(): Promise<void> {
    await this.#gor(async () => {
      if (!sammaArbete(this.arbete(), arbeteAv(this.aktuellt())) && (await this.#sparaNu()) !== 'sparat') return;
      const { frysAktuellt: svar } = await this.#graf.andra(FrysAktuelltOperation, { input: { id: this.aktuellt().id, version: this.arbete().version } });
      const fryst = await this.#ta(svar);
      if (fryst?.tillstand === 'fryst') this.#meddelanden.visa(`Fryst för sammanträdet ${fryst.sammantrade}`);
    });
  }

  protected async kassera(): Promise<void> {
    await this.#gor(async () => {
      const vidare = this.#vidare.harifran();
      const { kasseraAktuellt: svar } = await this.#graf.andra(KasseraAktuelltOperation, { input: { id: this.aktuellt().id, version: this.aktuellt().version } });
      if (svar.__typename !== 'Aktuellt') {
        await this.#ta(svar);
        return;
      }
      this.#kastaUtkast();
      this.#meddelanden.visa('Sammanställningen är kasserad');
      await vidare(['/', this.samverkan(), 'projekt', 'aktuellt']);
    });
  }

  async #gor(akt: () => Promise<void>): Promise<void> {
    if (this.sparar()) return;
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      await akt();
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
      this.fragar.set(null);
    }
  }

  async #sparaNu(): Promise<'sparat' | 'sammanfogat' | 'osparat'> {
    const { version, namn, punkter } = this.arbete();
    const { sparaAktuellt: svar } = await this.#graf.andra(SparaAktuelltOperation, { input: { id: this.aktuellt().id, version, namn, punkter } });
    const sparad = await this.#ta(svar);
    return sparad === null ? 'osparat' : svar.__typename === 'Aktuellt' ? 'sparat' : 'sammanfogat';
  }

  /** Takes an answer in: what stands now, a refusal to show, or somebody else's version to merge with. */
  async #ta(svar: Svar): Promise<AktuelltDelFragment | null> {
    if (svar.__typename === 'Avslag') {
      this.avslag.set(svar);
      return null;
    }
    if (svar.__typename === 'AktuelltKonflikt') return this.#sammanfoga(svar.aktuell);
    this.#kastaUtkast();
    this.#bas = arbeteAv(svar);
    this.arbete.set(this.#bas);
    this.aterstallt.set(false);
    this.sparat.emit(svar);
    return svar;
  }

  /** Where texts differ both are shown, and what the person makes of them is saved. Where only choice or order differ, the work stands on the newer version, to be looked at and saved. */
  async #sammanfoga(deras: AktuelltDelFragment): Promise<AktuelltDelFragment | null> {
    const falt = olikaTexter(this.arbete(), deras);
    const val = falt.length === 0 ? {} : await this.#sammanfogning.oppna({ rubrik: deras.namn, avVem: 'Någon annan', falt });
    if (!val) return null;
    this.arbete.set(sammanfogaArbete(this.arbete(), this.#bas, deras, val));
    this.#bas = arbeteAv(deras);
    this.sparat.emit(deras);
    this.#andra(this.arbete());
    if (falt.length > 0) {
      const { version, namn, punkter } = this.arbete();
      return this.#ta((await this.#graf.andra(SparaAktuelltOperation, { input: { id: deras.id, version, namn, punkter } })).sparaAktuellt);
    }
    this.avslag.set({ regel: 'Någon annan sparade före', text: 'Det du skrev står kvar, tillsammans med det som den andra lade till. Inget av ditt är sparat än.', utvag: 'Läs igenom och spara.' });
    return null;
  }

  #andra(arbete: Arbete): void {
    this.arbete.set(arbete);
    this.#utkast.andrat(sammaArbete(arbete, arbeteAv(this.aktuellt())) ? '' : skrivArbete(arbete));
  }

  #kastaUtkast(): void {
    if (this.#utkast.lage() === 'tomt' && !this.aktuellt().utkast) return;
    this.#utkast.andrat('');
    void this.#utkast.spara();
  }
}
