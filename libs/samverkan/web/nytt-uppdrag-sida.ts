import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, linkedSignal, signal, viewChild } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { arKommunbunden, arOrganisationsbunden } from '@gemensam/samverkan/domain';
import { Graf, type GrafFel, grafResurs, GsAvslag, GsDatumfalt, GsFaltfel, GsLaddar, GsSidhuvud, Meddelanden, ROLLORDNING, rollText, Sammanhang, somGrafFel, Vidare, type VisatAvslag } from '@gemensam/shared/web';
import { SkapaUppdragOperation, UppdragValOperation } from './generated/operationer';

/** The fields that show their own error, as the contract names them. */
const FALT = ['anvandarnamn', 'kommunkod', 'organisationId', 'fran', 'till'] as const;
const DAG = 'Skriv en dag, till exempel 2021-01-28 eller 28/1.';
const SVENSKA = new Intl.Collator('sv');

/** Gives a person with an account a dated role. What is typed stays when the rules say no. */
@Component({
  selector: 'gs-nytt-uppdrag-sida',
  imports: [GsSidhuvud, GsAvslag, GsDatumfalt, GsFaltfel, GsLaddar, RouterLink],
  templateUrl: './nytt-uppdrag-sida.html',
  styles: `
    form {
      display: grid;
      gap: var(--gs-steg-4);
      max-width: 32rem;
    }
    .dagar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-4);
      align-items: end;
    }
    .dagar > * {
      flex: 1 1 14rem;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class NyttUppdragSida {
  /** Username filled in, from `?konto=`. */
  readonly konto = input<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #route = inject(ActivatedRoute);
  readonly #meddelanden = inject(Meddelanden);
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #injector = inject(Injector);
  protected readonly rollText = rollText;
  protected readonly roller = ROLLORDNING;

  protected readonly val = grafResurs(UppdragValOperation, () => ({}));
  protected readonly personer = computed(() => {
    const alla = new Map((this.val.varde()?.uppdragslista ?? []).map((u) => [u.anvandarnamn, u]));
    return [...alla.values()].sort((a, b) => SVENSKA.compare(a.person, b.person));
  });
  protected readonly kommuner = computed(() => (this.val.varde()?.organisationer ?? []).flatMap((o) => (o.medlem && o.kommun ? [o.kommun] : [])));

  protected readonly anvandarnamn = linkedSignal(() => this.konto() ?? '');
  protected readonly roll = signal<(typeof ROLLORDNING)[number]>('kommunrepresentant');
  protected readonly kommunkod = signal('');
  protected readonly fran = signal(inject(Sammanhang).affarsdatum());
  protected readonly till = signal('');
  protected readonly organisationId = signal('');
  protected readonly organisationer = computed(() => this.val.varde()?.organisationer ?? []);
  protected readonly organisationKravs = computed(() => arOrganisationsbunden(this.roll()));
  protected readonly kommunKravs = computed(() => arKommunbunden(this.roll()));
  protected readonly franFalt = viewChild.required<GsDatumfalt>('franFalt');
  protected readonly tillFalt = viewChild.required<GsDatumfalt>('tillFalt');

  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);

  /** The refusal stands at its field, and only there. */
  protected readonly vidFalt = computed(() => FALT.some((f) => f === this.avslag()?.falt));

  protected faltfel(falt: string): string | null {
    const a = this.avslag();
    return a?.falt === falt ? `${a.text} ${a.utvag ?? ''}`.trim() : null;
  }

  protected valjRoll(varde: string): void {
    const roll = ROLLORDNING.find((r) => r === varde);
    if (roll) this.roll.set(roll);
  }

  protected skicka(handelse: Event): void {
    handelse.preventDefault();
    void this.spara();
  }

  protected async spara(): Promise<void> {
    const fran = this.franFalt().datum();
    const till = this.tillFalt().datum();
    if (this.sparar()) return;
    const saknas = this.#saknas(fran, till);
    if (saknas || fran === null) {
      this.#visa({ regel: 'Uppgift saknas', text: DAG, ...saknas });
      return;
    }
    this.sparar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const input = { anvandarnamn: this.anvandarnamn(), roll: this.roll(), kommunkod: this.kommunkod() || null, organisationId: this.organisationKravs() ? this.organisationId() || null : null, fran, till };
      const vidare = this.#vidare.harifran();
      const svar = (await this.#graf.andra(SkapaUppdragOperation, { input })).skapaUppdrag;
      if (svar.__typename === 'Avslag') {
        this.#visa(svar);
        return;
      }
      this.#meddelanden.visa(`${svar.person} har fått uppdraget`);
      await vidare(['..'], { relativeTo: this.#route });
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }

  #saknas(fran: string | null, till: string | null): { readonly text: string; readonly falt: string } | null {
    if (this.anvandarnamn().trim() === '') return { text: 'Skriv användarnamnet.', falt: 'anvandarnamn' };
    if (fran === null) return { text: DAG, falt: 'fran' };
    return this.till().trim() !== '' && till === null ? { text: DAG, falt: 'till' } : null;
  }

  #visa(avslag: VisatAvslag): void {
    this.avslag.set(avslag);
    afterNextRender({ read: () => this.#element.nativeElement.querySelector<HTMLElement>('[aria-invalid=true]')?.focus() }, { injector: this.#injector });
  }
}
