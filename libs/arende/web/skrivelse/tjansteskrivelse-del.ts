import { Component, computed, DestroyRef, effect, inject, input, signal, untracked, viewChildren } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { avsnittsvariant, type Avsnittsnamn, type Skrivelseinnehall, type Tjansteskrivelse } from '@gemensam/arende/domain';
import { Graf, GrafFel, grafResurs, GsAvslag, GsLaddar, Kortkommandon, Sammanhang, type VisatAvslag } from '@gemensam/shared/web';
import { Arendevy } from '../arenden/arendevy';
import { GsArendefakta } from '../arenden/gs-arendefakta';
import { SkrivelsesiffrorOperation, type SkrivelseunderlagDelFragment } from '../generated/operationer';
import { GsKompletthet } from './gs-kompletthet';
import { GsOsandText } from './gs-osand-text';
import { GsSkrivelsedokument } from './gs-skrivelsedokument';
import { GsSkrivelsetillbehor } from './gs-skrivelsetillbehor';
import { GsSkrivlage } from './gs-skrivlage';
import { GsTextredigerare } from './gs-textredigerare';
import { GsTextverktyg } from './gs-textverktyg';
import { osantAvslag } from './osant-avslag';
import { ankare, type Falt, innehallet, skrivelsefalt, texterna } from './skrivelsefalt';
import { KommentarerPanel } from './kommentarer-panel';
import { kommentarerITexten, type NyKommentar } from './kommentarstrad';
import { Skrivelseskrivning } from './skrivelseskrivning';
import { tangenttext, textkommandon } from './textkommandon';

/** First part of an ärende's page: the tjänsteskrivelse, to write with others or to read, and what is missing in it. */
@Component({
  selector: 'gs-tjansteskrivelse-del',
  imports: [GsLaddar, GsAvslag, GsArendefakta, GsKompletthet, GsOsandText, GsSkrivelsedokument, GsSkrivelsetillbehor, GsSkrivlage, GsTextredigerare, GsTextverktyg, KommentarerPanel, RouterLink],
  providers: [Skrivelseskrivning],
  templateUrl: './tjansteskrivelse-del.html',
  styleUrl: './tjansteskrivelse-del.css',
  host: { '(window:focus)': 'skickar()', '(window:beforeunload)': 'lamnar($event)', '(window:online)': 'skrivning.forbindelse()?.forsokNu()', '(document:visibilitychange)': 'skickar()' },
})
export class TjansteskrivelseDel {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #levande = inject(DestroyRef);
  readonly #router = inject(Router);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly vy = inject(Arendevy);
  protected readonly skrivning = inject(Skrivelseskrivning);
  protected readonly redigerare = viewChildren(GsTextredigerare);
  readonly #siffror = grafResurs(SkrivelsesiffrorOperation, () => ({ arendeId: this.id() }));

  /** The ärende was open for writing when the page came here, and still is as far as the page knows. */
  protected readonly skrivs = computed(() => this.vy.arende()?.farRedigera ?? false);
  protected readonly skrivbar = computed(() => !['last', 'dold', 'utloggad'].includes(this.skrivning.lage()));
  protected readonly aktiv = signal<GsTextredigerare | null>(null);
  protected readonly innehall = computed<Skrivelseinnehall>(() => {
    const a = this.vy.arende();
    return a && (!a.farRedigera || !this.skrivning.hamtad()) ? innehallet(a) : this.skrivning.innehall();
  });
  protected readonly skrivelse = computed<Tjansteskrivelse>(() => {
    const a = this.vy.arende();
    return a && (!a.farRedigera || !this.skrivning.hamtad()) ? texterna(a) : this.skrivning.text();
  });
  protected readonly ovrigtAvslag = computed(() => (this.skrivning.avslag()?.falt ? null : this.skrivning.avslag()));
  protected readonly orsak = computed(() => (this.skrivning.lage() === 'dold' ? 'Ärendet går inte längre att visa för dig.' : 'Texten låstes medan du skrev.'));
  protected readonly adress = computed(() => this.#router.url);
  protected readonly nyKommentar = signal<NyKommentar | null>(null);
  protected readonly valdaKommentarer = signal<readonly string[]>([]);
  protected readonly underlag = signal<SkrivelseunderlagDelFragment['valda']>([]);
  protected readonly iTexten = computed(() => kommentarerITexten(this.innehall()));
  protected readonly falt = skrivelsefalt;
  protected readonly varianter = avsnittsvariant;
  protected readonly ankare = ankare;
  protected readonly kontaktfel = new GrafFel('natverk');

  constructor() {
    this.#levande.onDestroy(this.vy.skrivare(() => this.#fore(), (aktuell) => this.vy.satt(aktuell)));
    effect(() => {
      const person = this.#sammanhang.inloggad();
      const [samverkan, id, skrivs] = [this.samverkan(), this.id(), this.skrivs()];
      untracked(() => (skrivs && person ? this.skrivning.borja(samverkan, id, person) : undefined));
    });
    this.#levande.onDestroy(this.#sammanhang.foreUtloggning(() => this.#alltSkickat()));
    this.#levande.onDestroy(inject(Graf).stannaMedOsant(() => this.#stannar()));
    effect(() => {
      const lage = this.skrivning.lage();
      untracked(() => this.#nyttLage(lage));
    });
    effect(() => this.vy.textnummer.set(this.skrivs() && this.skrivning.hamtad() ? (this.skrivning.forbindelse()?.nummer() ?? null) : null));
    effect(() => this.skrivning.siffror.set(this.#siffror.varde()?.skrivelsesiffror?.siffror ?? []));
    effect(() => this.vy.rubrikSomSkrivs.set(this.skrivs() && this.skrivning.hamtad() ? this.skrivning.text().rubrik : null));
    inject(Kortkommandon).registrera(
      [...textkommandon.flatMap(({ tangent, namn }) => (tangent ? [{ tangent: tangenttext(tangent), text: `${namn} (i texten)`, kor: () => false }] : [])), { tangent: 'Alt + F10', text: 'Till verktygen (i texten)', kor: () => false }],
      this.#levande,
    );
  }

  protected faltfel(falt: Falt): string | null {
    const a = [this.skrivning.avslag(), this.vy.avslag()].find((x) => x?.falt === falt);
    return a ? [a.text, a.utvag].filter(Boolean).join(' ') : null;
  }

  /** To the gap: the end of the section's text gets focus. */
  protected hoppa(falt: string): void {
    this.redigerare()[skrivelsefalt.findIndex((f) => f.falt === falt)]?.fokuseraSist();
  }

  protected borjaKommentera(avsnitt: Avsnittsnamn, { id, citat }: { readonly id: string; readonly citat: string }): void {
    this.nyKommentar.set({ id, avsnitt, citat });
  }

  protected visaKommentar(id: string): void {
    this.redigerare().some((r) => r.visaKommentar(id));
  }

  protected taBortMarke(id: string): void {
    for (const r of this.redigerare()) r.taBortKommentar(id);
  }

  protected lamnar(handelse: BeforeUnloadEvent): void {
    if (this.skrivning.forbindelse()?.osparat()) handelse.preventDefault();
  }

  /** Asked before the portal shows something else here: what is unsent of a secret text lies in this page alone. */
  async farLamnas(): Promise<boolean> {
    const forbindelse = this.skrivning.forbindelse();
    if (!forbindelse?.osparat() || !forbindelse.hemligt() || !this.#sammanhang.inloggad()) return true;
    await Promise.race([forbindelse.skicka(), new Promise((klar) => setTimeout(klar, 2_000))]);
    return !forbindelse.osparat() || confirm('Det du har skrivit är inte sparat och finns bara på den här sidan. Lämnar du sidan försvinner det.');
  }

  /** Seen again, or left: after a login elsewhere in the browser the text goes on from here. */
  protected skickar(): void {
    if (this.skrivning.lage() === 'utloggad') this.skrivning.forbindelse()?.forsokNu();
    else void this.skrivning.forbindelse()?.skicka();
  }

  async #alltSkickat(): Promise<boolean> {
    const forbindelse = this.skrivning.forbindelse();
    return !forbindelse?.osparat() || forbindelse.skicka();
  }

  /** The session has ended. What is unsent keeps the page; sent once more it learns of the logout too, and the page says so. */
  #stannar(): boolean {
    const forbindelse = this.skrivning.forbindelse();
    if (!forbindelse?.osparat()) return false;
    void forbindelse.skicka();
    return true;
  }

  async #fore(): Promise<VisatAvslag | null> {
    const forbindelse = this.skrivning.forbindelse();
    return forbindelse && this.skrivs() && !(await forbindelse.skicka()) ? osantAvslag(forbindelse.lage()) : null;
  }

  /** Locked: the page asks how the ärende stands now. Hidden: it asks only when nothing of the person's would go away. */
  #nyttLage(lage: ReturnType<typeof this.skrivning.lage>): void {
    if (lage === 'sparat') this.skrivning.minnsSparat();
    if (lage !== 'last' && lage !== 'dold') return;
    this.skrivning.hallOsant();
    if (lage === 'last' || this.skrivning.osant().length === 0) void this.vy.ladda();
  }
}
