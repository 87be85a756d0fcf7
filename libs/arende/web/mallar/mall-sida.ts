import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  arendetyper, type Arendetyp, arendetypText, type Avsnitt, type Avsnittsnamn, avsnittsvariant, type Dokumentblock, dokumentblock, platshallare, SAKNAD_SIFFRA, type Skrivelseinnehall, tomtInnehall,
} from '@gemensam/arende/domain';
import {
  Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanhang, somGrafFel, tidpunkt, type VisatAvslag,
} from '@gemensam/shared/web';
import {
  AterstallSkrivelsemallOperation, ForhandsgranskaSkrivelsemallOperation, MallensProjektOperation, type SkrivelsemallDelFragment, SkrivelsemallOperation, SparaSkrivelsemallOperation,
} from '../generated/operationer';
import { GsTextblock } from '../skrivelse/gs-textblock';
import { GsTextredigerare } from '../skrivelse/gs-textredigerare';
import { GsTextverktyg } from '../skrivelse/gs-textverktyg';
import { lasMallinnehall, mallavsnitt } from './mallinnehall';

type Malltyp = SkrivelsemallDelFragment['typ'];
type Svar = ({ readonly __typename: 'Skrivelsemall' } & SkrivelsemallDelFragment) | { readonly __typename: 'SkrivelsemallKonflikt'; readonly aktuell: SkrivelsemallDelFragment } | ({ readonly __typename: 'Avslag' } & VisatAvslag);

/** What was sent: what is written while it is on its way is not saved, and stays. */
interface Sparat {
  readonly skickat: Skrivelseinnehall;
  readonly anteckning: string;
}

/** One template: to write, to see filled, and its versions to go back to. */
@Component({
  selector: 'gs-mall-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsAvslag, GsTextfalt, GsTextredigerare, GsTextverktyg, GsTextblock, RouterLink],
  templateUrl: './mall-sida.html',
  styleUrl: './mall-sida.css',
  host: { '(window:beforeunload)': 'lamnar($event)' },
})
export class MallSida {
  readonly samverkan = input.required<string>();
  readonly typ = input.required<Arendetyp>();
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(SkrivelsemallOperation, () => (arTyp(this.typ()) ? { typ: this.typ(), nummer: null } : undefined));
  protected readonly projektsvar = grafResurs(MallensProjektOperation, () => ({}));
  protected readonly mall = computed(() => this.svar.varde()?.skrivelsemall ?? null);
  protected readonly projekten = computed(() => [...(this.projektsvar.varde()?.portfolj ?? [])].sort((a, b) => a.namn.localeCompare(b.namn, 'sv')));
  protected readonly farForhandsvisa = computed(() => this.#sammanhang.harRoll('namndsekreterare', 'e_samordnare', 'beredningsgrupp'));
  protected readonly innehall = signal<Skrivelseinnehall>(tomtInnehall);
  protected readonly anteckning = signal('');
  protected readonly projektId = signal('');
  protected readonly andrad = signal(false);
  protected readonly pagar = signal(false);
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly ovrigtAvslag = computed(() => (this.avslag()?.falt ? null : this.avslag()));
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly visad = signal<readonly { readonly namn: string; readonly block: readonly Dokumentblock[] }[] | null>(null);
  protected readonly aktiv = signal<GsTextredigerare | null>(null);
  protected readonly avsnitt = mallavsnitt;
  protected readonly varianter = avsnittsvariant;
  protected readonly platser = platshallare;
  protected readonly tidpunkt = tidpunkt;
  protected readonly typText = (typ: Arendetyp): string => (arTyp(typ) ? arendetypText(typ) : 'okänt slag');

  constructor() {
    effect(() => {
      const m = this.mall();
      if (m) untracked(() => this.#borja(m));
    });
  }

  protected block(avsnitt: Avsnitt): readonly Dokumentblock[] {
    return dokumentblock(avsnitt, () => SAKNAD_SIFFRA);
  }

  protected skriv(falt: Avsnittsnamn, avsnitt: Avsnitt | null): void {
    if (!avsnitt || JSON.stringify(avsnitt) === JSON.stringify(this.innehall()[falt])) return;
    this.innehall.update((i) => ({ ...i, [falt]: avsnitt }));
    this.andrad.set(true);
  }

  protected faltfel(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  protected vald(handelse: Event): string {
    return handelse.target instanceof HTMLSelectElement ? handelse.target.value : '';
  }

  protected lamnar(handelse: BeforeUnloadEvent): void {
    if (this.andrad()) handelse.preventDefault();
  }

  protected spara(): Promise<void> {
    const m = this.mall();
    if (!m) return Promise.resolve();
    const [skickat, anteckning] = [this.innehall(), this.anteckning()];
    const input = { typ: m.typ, nummer: m.nummer, innehall: JSON.stringify(skickat), anteckning };
    return this.#gor(async () => (await this.#graf.andra(SparaSkrivelsemallOperation, { input })).sparaSkrivelsemall, 'Mallen är sparad', { skickat, anteckning });
  }

  protected aterstall(till: number): Promise<void> {
    const m = this.mall();
    if (!m) return Promise.resolve();
    const input = { typ: m.typ, nummer: m.nummer, till };
    return this.#gor(async () => (await this.#graf.andra(AterstallSkrivelsemallOperation, { input })).aterstallSkrivelsemall, till === 0 ? 'Portalens egen mall gäller igen' : `Version ${till} gäller igen`);
  }

  protected async visa(): Promise<void> {
    this.avslag.set(null);
    try {
      const input = { innehall: JSON.stringify(this.innehall()), projektId: this.projektId() || null };
      const { forhandsgranskaSkrivelsemall: r } = await this.#graf.fraga(ForhandsgranskaSkrivelsemallOperation, { input });
      if (r.__typename === 'Avslag') {
        this.avslag.set(r);
        return;
      }
      const siffror = new Map(r.siffror.map((s) => [s.nyckel, s.varde]));
      const innehall = lasMallinnehall(r.innehall);
      this.visad.set(mallavsnitt.map(({ falt, namn }) => ({ namn, block: dokumentblock(innehall[falt], (n) => siffror.get(n) ?? SAKNAD_SIFFRA) })));
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    }
  }

  async #gor(akt: () => Promise<Svar>, gjort: string, sparat: Sparat | null = null): Promise<void> {
    if (this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const r = await akt();
      if (r.__typename === 'Avslag') this.avslag.set(r);
      else if (r.__typename === 'SkrivelsemallKonflikt') this.#mott(r.aktuell);
      else {
        const skrivetSedan = sparat !== null && this.innehall() !== sparat.skickat;
        if (skrivetSedan) this.#sedd = version(r);
        this.andrad.set(skrivetSedan);
        if (sparat === null || this.anteckning() === sparat.anteckning) this.anteckning.set('');
        this.svar.satt({ skrivelsemall: r });
        this.#meddelanden.visa(gjort);
      }
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }

  /** What is written here stays; it is based on the newest version from now on, which can be read in the list. */
  #mott(aktuell: SkrivelsemallDelFragment): void {
    const skrivet = this.innehall();
    this.svar.satt({ skrivelsemall: aktuell });
    this.#sedd = version(aktuell);
    this.innehall.set(skrivet);
    this.andrad.set(true);
    const vem = aktuell.versioner[0]?.av ?? 'Någon annan';
    this.avslag.set({
      regel: 'Mallen har ändrats', kalla: 'Mallar för tjänsteskrivelser', text: `${vem} sparade version ${aktuell.nummer} medan du skrev. Din text finns kvar här och är inte sparad.`,
      utvag: 'Spara igen för att låta din text gälla, eller ladda om sidan för att se den andra.', falt: null,
    });
  }

  #sedd = '';

  #borja(m: SkrivelsemallDelFragment): void {
    if (version(m) === this.#sedd) return;
    this.#sedd = version(m);
    this.innehall.set(lasMallinnehall(m.innehall));
    this.visad.set(null);
    this.andrad.set(false);
  }
}

const version = (m: SkrivelsemallDelFragment): string => `${m.typ}:${m.nummer}`;
const arTyp = (typ: string): typ is Malltyp => (arendetyper as readonly string[]).includes(typ);
