import { CdkDrag, type CdkDragDrop, CdkDropList, CdkDropListGroup } from '@angular/cdk/drag-drop';
import { CdkScrollable } from '@angular/cdk/scrolling';
import { Component, computed, DestroyRef, DOCUMENT, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { type Fas, faser, fasText, provaFlytt, type Projektslag, slagText, tavelfaser } from '@gemensam/projekt/domain';
import { arAvslag } from '@gemensam/shared/domain';
import { grafResurs, GsLaddar, GsRadnavigering, GsSidhuvud, GsTabellverktyg, GsTomt, GsVisaFler, Kortkommandon, Meddelanden, type Radkommando, Sammanhang, tabellvy } from '@gemensam/shared/web';
import { type FastavlekortDelFragment, FastavlaOperation } from '../generated/operationer';
import { GsPortfoljfilter } from '../portfolj/gs-portfoljfilter';
import { GsPortfoljvyer } from '../portfolj/gs-portfoljvyer';
import { portfoljfilter } from '../portfolj/portfoljfilter';
import { GsFastavlekort } from './gs-fastavlekort';

type Kort = FastavlekortDelFragment;

/** Cards that a column shows before it is asked for more: the board stays quick with thousands. */
const VISAS = 12;

/** The projects in columns by phase. A card that is moved opens its gate; nothing moves without the decision. */
@Component({
  selector: 'gs-fastavla-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsVisaFler, GsTabellverktyg, GsRadnavigering, GsPortfoljvyer, GsPortfoljfilter, GsFastavlekort, CdkDropListGroup, CdkDropList, CdkDrag, CdkScrollable],
  templateUrl: './fastavla-sida.html',
  styleUrl: './fastavla-sida.css',
})
export class FastavlaSida {
  readonly samverkan = input.required<string>();
  readonly #router = inject(Router);
  readonly #meddelanden = inject(Meddelanden);
  readonly #dokument = inject(DOCUMENT);

  protected readonly svar = grafResurs(FastavlaOperation, () => ({}));
  protected readonly tavla = computed(() => this.svar.varde()?.fastavla ?? null);
  readonly #alla = computed<readonly Kort[]>(() => this.tavla()?.kort ?? []);
  protected readonly urval = portfoljfilter(this.#alla, {
    slag: (k) => k.slag,
    fas: (k) => (k.vilar ? 'vilande' : k.fas),
    lagen: (k) => [k.lageTid, k.lageKostnad, k.lageResultat],
    inaktuell: (k) => k.statusInaktuell,
  });
  readonly #vy = tabellvy(this.urval.rader, { kolumner: {}, sokbar: (k) => [k.namn, fasText(k.fas), slagText(k.slag)].join(' ') });
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  readonly #ordningar = computed(() => new Map((this.tavla()?.ordningar ?? []).map((o) => [o.slag, o])));
  readonly #faser = computed(() => tavelfaser([...this.#ordningar().values()], [...new Set(this.#alla().map((k) => k.fas))]));
  /** How many more each column has been asked for. */
  readonly #fler = signal<Readonly<Partial<Record<Fas, number>>>>({});
  protected readonly kolumner = computed(() => {
    const per = new Map<Fas, Kort[]>(this.#faser().map((f) => [f, []]));
    for (const k of this.#vy.rader()) per.get(k.fas)?.push(k);
    return [...per].map(([fas, kort]) => ({ fas, namn: fasText(fas), antal: kort.length, kort: kort.slice(0, VISAS + (this.#fler()[fas] ?? 0)) }));
  });
  protected readonly filtrerad = computed(() => this.urval.aktivt() || this.#vy.filter() !== '');

  /** Those who enter decisions of gates. */
  protected readonly flyttbar = inject(Sammanhang).harRoll('e_samordnare', 'namndsekreterare', 'ordforande');
  protected readonly drar = signal<Kort | null>(null);
  /** What each column says to the card that is held. */
  protected readonly mal = computed<Readonly<Partial<Record<Fas, string>>> | null>(() => {
    const kort = this.drar();
    if (!kort) return null;
    return Object.fromEntries(
      this.#faser().flatMap((fas) => {
        const svar = provaFlytt(kort, this.ordning(kort.slag), fas);
        return arAvslag(svar) ? [] : [[fas, svar.akt === 'passera' ? `genom ${svar.beteckning}` : 'ett steg tillbaka']];
      }),
    );
  });
  /** The card whose ways are shown. */
  protected readonly oppet = signal<string | null>(null);

  protected readonly faser = faser;

  constructor() {
    inject(Kortkommandon).registrera([{ tangent: 'f', text: 'Flytta kortet', kor: () => this.#flyttaAktivt() }], inject(DestroyRef));
  }

  protected ordning(slag: Projektslag) {
    return this.#ordningar().get(slag) ?? null;
  }

  protected fler(fas: Fas): void {
    this.#fler.update((f) => ({ ...f, [fas]: (f[fas] ?? 0) + VISAS }));
  }

  protected rensa(): void {
    this.urval.rensa();
    this.#vy.sok('');
  }

  protected kor({ id }: Radkommando): void {
    void this.#router.navigate(['/', this.samverkan(), 'projekt', id]);
  }

  protected vaxla(id: string): void {
    this.oppet.update((o) => (o === id ? null : id));
  }

  protected slappt(handelse: CdkDragDrop<Fas, Fas, Kort>): void {
    this.drar.set(null);
    if (handelse.isPointerOverContainer && handelse.container !== handelse.previousContainer) this.flytta(handelse.item.data, handelse.container.data);
  }

  /** Opens the gate of the move; a wrong one is refused in words, and the card stays. */
  protected flytta(kort: Kort, till: Fas): void {
    const svar = provaFlytt(kort, this.ordning(kort.slag), till);
    if (arAvslag(svar)) this.#meddelanden.visa(`${kort.namn} flyttades inte. ${svar.text} ${svar.utvag ?? ''}`.trim());
    else void this.#router.navigate(['/', this.samverkan(), 'projekt', kort.id, 'faser'], { queryParams: { akt: svar.akt } });
  }

  #flyttaAktivt(): boolean {
    const id = this.#dokument.activeElement?.closest<HTMLElement>('[data-gs-rad]')?.dataset['gsRad'];
    if (!id || !this.flyttbar) return false;
    this.vaxla(id);
    return true;
  }
}
