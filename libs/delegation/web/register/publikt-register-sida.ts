import { afterNextRender, Component, computed, DestroyRef, DOCUMENT, effect, inject, Injector, input, linkedSignal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { Meta } from '@angular/platform-browser';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { beslutsankare, HEMLIG_UPPGIFT, iPubliktUrval, publikaBeslut, type PublikaBeslutsdata, type PubliktDelegationsbeslut, publiktRegistertabell } from '@gemensam/delegation/domain';
import { alternativ, type Filterfalt, GsBelopp, GsFilter, GsFokusVidare, GsLaddar, GsOppetFinnsInte, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, GsVisaFler, oppenResurs, OppenSamverkan, Sidtitel, tabellvy, urlVarde, vidUtskrift } from '@gemensam/shared/web';
import { map } from 'rxjs';

const STEG = 200;

interface Lank {
  readonly mal: string | null;
}

/** Where the link of the page points: a decision, and whether it is there and among those that are shown. */
interface Pekat {
  readonly beteckning: string | null;
  readonly finns: boolean;
  readonly visas: boolean;
}

const olika = (texter: readonly (string | null)[]): readonly string[] => [...new Set(texter.filter((t) => t !== null))].sort((a, b) => a.localeCompare(b, 'sv'));

/** The register of decisions on delegation, open to everybody: read without login, and a decision has an address of its own (`#D-2021-7`). */
@Component({
  selector: 'gs-publikt-register-sida',
  imports: [GsBelopp, GsFilter, GsFokusVidare, GsLaddar, GsOppetFinnsInte, GsSidhuvud, GsSortera, GsTabellverktyg, GsTomt, GsVisaFler, RouterLink],
  templateUrl: './publikt-register-sida.html',
  styleUrls: ['./register-sida.css', './publikt-register-sida.css'],
})
export class PubliktRegisterSida {
  readonly samverkan = input.required<string>();
  readonly #dokument = inject(DOCUMENT);
  readonly #injector = inject(Injector);
  readonly #router = inject(Router);
  readonly #rutt = inject(ActivatedRoute);
  /** Where the address points: a thing of its own each time the link is followed, though it is the same link. */
  readonly #lank = toSignal<Lank, Lank>(this.#rutt.fragment.pipe(map((mal) => ({ mal }))), { initialValue: { mal: null } });
  readonly #utskrift = vidUtskrift();
  readonly #url = { ar: urlVarde('ar'), slag: urlVarde('slag'), vem: urlVarde('vem') };

  protected readonly bas = computed(() => `/api/${this.samverkan()}/publikt/delegationsbeslut`);
  protected readonly svar = oppenResurs<PublikaBeslutsdata>(() => `${this.bas()}.json`);
  protected readonly alla = computed<readonly PubliktDelegationsbeslut[]>(() => {
    const data = this.svar.varde();
    return data ? publikaBeslut(data) : [];
  });
  readonly #urval = computed(() => {
    const u = { ar: this.#url.ar.varde(), slag: this.#url.slag.varde(), vem: this.#url.vem.varde() };
    return this.alla().filter((r) => iPubliktUrval(r, u));
  });
  readonly #vy = tabellvy(this.#urval, publiktRegistertabell);
  /** The filters narrow before the search, so the count is against all there is. */
  protected readonly vy = { ...this.#vy, antal: computed(() => this.alla().length) };
  protected readonly falt = computed<readonly Filterfalt[]>(() => [
    { namn: 'ar', etikett: 'År', val: this.#url.ar, alternativ: alternativ([...olika(this.alla().map((r) => r.datum.slice(0, 4)))].reverse()) },
    { namn: 'slag', etikett: 'Slag', val: this.#url.slag, alternativ: [...alternativ(olika(this.alla().map((r) => r.arendetyp))), ...(this.alla().some((r) => r.sekretess) ? [{ varde: 'sekretess', namn: 'Omfattas av sekretess' }] : [])] },
    { namn: 'vem', etikett: 'Beslutat av', val: this.#url.vem, alternativ: alternativ(olika(this.alla().map((r) => r.beslutsfattare))) },
  ]);
  protected readonly pekat = computed<Pekat | null>(() => {
    const { mal } = this.#lank();
    if (!mal || this.alla().length === 0) return null;
    const rad = this.alla().find((r) => beslutsankare(r.beteckning) === mal);
    return { beteckning: rad?.beteckning ?? null, finns: rad !== undefined, visas: rad !== undefined && this.vy.rader().includes(rad) };
  });
  /** So many rows are drawn, and more when the link points further down. */
  readonly #antal = linkedSignal({ source: this.#vy.rader, computation: (rader) => Math.max(STEG, rader.findIndex((r) => r.beteckning === this.pekat()?.beteckning) + 1) });
  /** On paper all of them. */
  protected readonly visade = computed(() => (this.#utskrift() ? this.vy.rader() : this.vy.rader().slice(0, this.#antal())));
  protected readonly hemlig = HEMLIG_UPPGIFT;
  /** The link that has been followed: who searches and chooses afterwards keeps focus where she is. */
  #foljd: Lank | null = null;
  protected readonly ankare = (r: PubliktDelegationsbeslut): string => beslutsankare(r.beteckning);

  constructor() {
    this.#sagVems();
    effect(() => {
      const [lank, p] = [this.#lank(), this.pekat()];
      if (!p || lank === this.#foljd) return;
      this.#foljd = lank;
      if (p.visas && p.beteckning) afterNextRender({ read: () => this.#gaTill(beslutsankare(p.beteckning ?? '')) }, { injector: this.#injector });
    });
  }

  protected visaFler(): void {
    this.#antal.update((n) => n + STEG);
  }

  protected rensa(): void {
    this.#foljd = null;
    this.vy.sok('');
    for (const val of Object.values(this.#url)) val.satt('');
    void this.#router.navigate([], { relativeTo: this.#rutt, queryParams: { ar: null, slag: null, vem: null, sok: null }, queryParamsHandling: 'merge', preserveFragment: true, replaceUrl: true });
  }

  /** The frame, the title and what search engines show get the name with the answer. */
  #sagVems(): void {
    const [oppen, titel, meta] = [inject(OppenSamverkan), inject(Sidtitel), inject(Meta)];
    const beskrivning = meta.getTag('name="description"')?.content ?? '';
    effect(() => {
      const data = this.svar.varde();
      oppen.vald.set(data ? { namn: data.samverkan, demodag: data.demo ? data.datum : null } : null);
      titel.satt(this.svar.fel()?.slag === 'finns_inte' ? 'Finns inte' : 'Beslut på delegation');
      if (data) meta.updateTag({ name: 'description', content: `Beslut som har fattats på delegation i ${data.samverkan}: vad, när, av vilken befattning och för hur mycket.` });
    });
    inject(DestroyRef).onDestroy(() => meta.updateTag({ name: 'description', content: beskrivning }));
  }

  #gaTill(id: string): void {
    const rad = this.#dokument.getElementById(id);
    rad?.scrollIntoView({ block: 'center' });
    rad?.focus({ preventScroll: true });
  }
}
