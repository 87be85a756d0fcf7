import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetyper, type Arendetyp, arendetypText, delegatroller, type Krav, kravText, obligatorisktKrav, stangdAv, tillatnaKrav } from '@gemensam/delegation/domain';
import type { Roll } from '@gemensam/shared/contract';
import { Graf, grafResurs, GsAvslag, GsFaltfel, GsFormular, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, rollText, Sammanfogning, type LedVidare, Vidare } from '@gemensam/shared/web';
import { KROCK, nyAkt } from '../akt';
import { DelegationsordningarnaOperation, SparaDelegationspunktOperation, TaBortDelegationspunktOperation } from '../generated/operationer';
import { medTyp, OLASLIGT_NUMMER, punktinput, punktnummer, type Punktutkast, sammanfogaPunkt, tillPunktutkast, tomPunkt } from './punktutkast';

/** Those who may be a delegat first; those who may not stand there so that the reason can be read. */
const ROLLER: readonly Roll[] = [...delegatroller, 'beredningsgrupp', 'styrgruppsledamot'];

/** One point of the utkast. */
@Component({
  selector: 'gs-punkt-sida',
  imports: [GsAvslag, GsFaltfel, GsFormular, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, RouterLink],
  templateUrl: './punkt-sida.html',
  styleUrl: '../delegation.css',
})
export class PunktSida {
  readonly samverkan = input.required<string>();
  readonly punktId = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #sammanfogning = inject(Sammanfogning);
  protected readonly akt = nyAkt();
  protected readonly svar = grafResurs(DelegationsordningarnaOperation, () => ({}));
  protected readonly ny = computed(() => this.punktId() === 'ny');
  protected readonly utkast = computed(() => this.svar.varde()?.delegationsordningar.utkast ?? null);
  protected readonly farSkriva = computed(() => this.svar.varde()?.delegationsordningar.farSkriva ?? false);
  protected readonly punkt = computed(() => this.utkast()?.punkter.find((p) => p.id === this.punktId()) ?? null);
  /** What is written stays when the utkast is read anew. */
  protected readonly u = linkedSignal<boolean, Punktutkast>({
    source: () => this.punkt() !== null,
    computation: (_, forra) => {
      const p = this.punkt();
      return forra && forra.source ? forra.value : p ? tillPunktutkast(p) : tomPunkt();
    },
  });
  protected readonly typer = arendetyper;
  protected readonly typText = arendetypText;
  protected readonly stangd = (typ: Arendetyp): string | null => stangdAv(typ);
  protected readonly roller = ROLLER;
  protected readonly rollText = rollText;
  protected readonly kraven = computed(() => tillatnaKrav(this.u().arendetyp).map((k) => ({ k, text: kravText(k), alltid: obligatorisktKrav(this.u().arendetyp) === k })));
  protected readonly rubrik = computed(() => (this.ny() ? 'Ny punkt' : `Punkt ${this.punkt()?.nr ?? ''}`));

  protected andra(del: Partial<Punktutkast>): void {
    this.u.update((x) => ({ ...x, ...del }));
  }

  protected valjTyp(varde: string): void {
    const typ = arendetyper.find((t) => t === varde);
    if (typ) this.u.update((x) => medTyp(x, typ));
  }

  protected valjRoll(falt: 'delegat' | 'ersattare', varde: string): void {
    const roll = ROLLER.find((r) => r === varde);
    if (roll) this.andra({ [falt]: roll });
    else if (falt === 'ersattare') this.andra({ ersattare: '' });
  }

  protected valjTak(varde: string): void {
    this.andra({ tak: varde === 'kronor' || varde === 'prisbasbelopp' ? varde : '' });
  }

  protected vaxla(k: Krav, pa: boolean): void {
    this.andra({ kraver: pa ? [...this.u().kraver, k] : this.u().kraver.filter((x) => x !== k) });
  }

  /** What was asked for last, when there was no answer. */
  protected igen: () => Promise<void> = () => Promise.resolve();

  protected async spara(): Promise<void> {
    this.igen = () => this.spara();
    const utkast = this.utkast();
    if (!utkast) return;
    if (punktnummer(this.u().nr) === undefined) return this.akt.neka(OLASLIGT_NUMMER);
    const vidare = this.#vidare.harifran();
    const nyckel = { ordningId: utkast.id, version: utkast.version, punktId: this.ny() ? null : this.punktId() };
    const r = await this.akt.kor(async () => (await this.#graf.andra(SparaDelegationspunktOperation, { input: { ...nyckel, ...punktinput(this.u()) } })).sparaDelegationspunkt);
    if (r?.__typename === 'DelegationsutkastKonflikt') await this.#krock();
    else if (r) await this.#klar('Punkten är sparad', vidare);
  }

  protected async taBort(): Promise<void> {
    this.igen = () => this.taBort();
    const utkast = this.utkast();
    if (!utkast) return;
    const vidare = this.#vidare.harifran();
    const r = await this.akt.kor(async () => (await this.#graf.andra(TaBortDelegationspunktOperation, { input: { ordningId: utkast.id, version: utkast.version, punktId: this.punktId() } })).taBortDelegationspunkt);
    if (r?.__typename === 'DelegationsutkastKonflikt') await this.#krock();
    else if (r) await this.#klar('Punkten är borttagen', vidare);
  }

  /** Somebody was first: where it was this point, both are shown and joined. */
  async #krock(): Promise<void> {
    await this.svar.ladda();
    const deras = this.punkt();
    const ihop = deras ? await sammanfogaPunkt(this.#sammanfogning, this.u(), tillPunktutkast(deras)) : null;
    if (ihop) this.u.set(ihop);
    this.akt.neka(KROCK);
  }

  async #klar(text: string, vidare: LedVidare): Promise<void> {
    this.#meddelanden.visa(text);
    await vidare(['/', this.samverkan(), 'delegation', 'utkast']);
  }
}
