import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { PAMINNELSEDAGAR } from '@gemensam/finansiering/domain';
import { plusDagar } from '@gemensam/shared/domain';
import {
  belopp, Graf, type GrafFel, grafResurs, GsAvslag, GsBeloppsfalt, GsDatumfalt, GsLaddar, GsSidhuvud, GsTextfalt, GsTomt, Meddelanden, Sammanhang, somGrafFel, type VisatAvslag,
  Vidare,
} from '@gemensam/shared/web';
import { AtagandenOperation, OrganisationsnamnOperation, type PostfinansieringDelFragment, RegistreraExternFinansiarOperation } from '../generated/operationer';

/** Enters an external financier of a post: a party of its own, and the kommuner share the rest. */
@Component({
  selector: 'gs-extern-finansiar-sida',
  imports: [GsSidhuvud, GsLaddar, GsTomt, GsTextfalt, GsBeloppsfalt, GsDatumfalt, GsAvslag, RouterLink],
  template: `
    <p class="bak"><a [routerLink]="['/', samverkan(), 'kostnader', 'poster', id(), 'ataganden']">Åtaganden</a></p>
    @if (post(); as p) {
      <gs-sidhuvud [overrubrik]="p.namn + ' ' + p.ar" rubrik="Lägg till extern finansiär" ingress="Finansiären blir en egen part. Kommunerna delar på resten med samma nyckel." />
      @if (p.farRegistreraExtern) {
        @if (krock()) {
          <div class="krock" role="alert"><p><strong>Någon annan har ändrat posten.</strong> Kommunernas del är nu {{ tal(p.kommuner) }}. Inget är sparat. Vill du ändå lägga till finansiären, så spara igen.</p></div>
        }
        <form (submit)="$event.preventDefault(); spara()" novalidate>
          @if (forslag().length > 0) {
            <div class="gs-falt">
              <label class="gs-falt-etikett" for="extern-organisation">Organisation i registret</label>
              <select id="extern-organisation" class="gs-inmatning" (change)="valj($event)">
                <option value="">Annan, skriv namnet nedan</option>
                @for (o of forslag(); track o) { <option [value]="o" [selected]="o === namn()">{{ o }}</option> }
              </select>
            </div>
          }
          <gs-textfalt etikett="Namn" [(text)]="namn" [fel]="fel('namn')" [kravs]="true" />
          <gs-beloppsfalt etikett="Belopp" [hjalp]="'Högst ' + tal(p.kommuner) + ', som är kommunernas del i dag.'" [(text)]="belopp" [fel]="fel('belopp')" [kravs]="true" />
          <gs-datumfalt #dag etikett="Svar senast" [(text)]="sistaDag" [fel]="fel('sistaDag')" [kravs]="true" />
          <gs-avslag [avslag]="ovrigt()" />
          <gs-laddar [laddar]="false" [fel]="sparfel()" (igen)="spara()" />
          <div class="knappar">
            <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="sparar() ? true : null">{{ sparar() ? 'Sparar …' : 'Lägg till' }}</button>
            <a class="gs-knapp" [routerLink]="['/', samverkan(), 'kostnader', 'poster', id(), 'ataganden']">Avbryt</a>
          </div>
        </form>
      } @else {
        <gs-tomt rubrik="Finansiärer kan inte läggas till" text="Posten bärs av ett beslut, eller så är det inte du som ändrar den. Det gör e-samordnaren." />
      }
    } @else if (svar.varde()) {
      <gs-sidhuvud rubrik="Finns inte" />
      <gs-tomt rubrik="Kostnadsposten finns inte" text="Kontrollera adressen eller gå tillbaka till alla kostnader." />
    } @else {
      <gs-sidhuvud rubrik="Lägg till extern finansiär" />
      <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-3);
    }
    form {
      display: grid;
      gap: var(--gs-steg-4);
      max-width: 40rem;
    }
    .krock {
      max-width: 40rem;
      margin-block-end: var(--gs-steg-4);
      padding: var(--gs-steg-1) var(--gs-steg-4);
      border: 1px solid var(--gs-varning);
      border-inline-start-width: 4px;
      background: var(--gs-yta);
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
    }
  `,
})
export class ExternFinansiarSida {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly svar = grafResurs(AtagandenOperation, () => ({ kostnadspostId: this.id() }));
  readonly #organisationer = grafResurs(OrganisationsnamnOperation, () => ({}));
  /** What the post became meanwhile; the next attempt builds on that. */
  protected readonly krock = signal<Pick<PostfinansieringDelFragment, 'kommuner' | 'postversion'> | null>(null);
  protected readonly post = computed(() => {
    const post = this.svar.varde()?.ataganden;
    return post && { ...post, ...this.krock() };
  });
  protected readonly forslag = computed(() => (this.#organisationer.varde()?.organisationer ?? []).filter((o) => !o.medlem).map((o) => o.namn).sort((a, b) => a.localeCompare(b, 'sv')));
  protected readonly namn = signal('');
  protected readonly belopp = signal('');
  protected readonly sistaDag = linkedSignal(() => (this.#idag() ? plusDagar(this.#idag(), 4 * PAMINNELSEDAGAR) : ''));
  protected readonly dag = viewChild<GsDatumfalt>('dag');
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly ovrigt = computed(() => (this.avslag()?.falt ? null : this.avslag()));
  protected readonly sparfel = signal<GrafFel | undefined>(undefined);
  protected readonly sparar = signal(false);
  protected readonly tal = (ore: string): string => belopp(ore);

  protected fel(falt: string): string | null {
    const nej = this.avslag();
    return nej?.falt === falt ? `${nej.text} ${nej.utvag ?? ''}`.trim() : null;
  }

  protected valj(handelse: Event): void {
    if (handelse.target instanceof HTMLSelectElement && handelse.target.value) this.namn.set(handelse.target.value);
  }

  protected async spara(): Promise<void> {
    const p = this.post();
    const sistaDag = this.dag()?.datum();
    if (!p || this.sparar()) return;
    if (!sistaDag) {
      this.avslag.set({ regel: 'Sista dag saknas', text: 'Skriv vilken dag svaret behövs.', falt: 'sistaDag' });
      return;
    }
    this.sparar.set(true);
    this.avslag.set(null);
    this.sparfel.set(undefined);
    try {
      const input = { kostnadspostId: p.id, postversion: p.postversion, namn: this.namn(), belopp: this.belopp(), sistaDag };
      const vidare = this.#vidare.harifran();
      const { registreraExternFinansiar: svar } = await this.#graf.andra(RegistreraExternFinansiarOperation, { input });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'PostfinansieringKonflikt') this.krock.set(svar.aktuell);
      else {
        this.#meddelanden.visa('Finansiären är tillagd');
        await vidare(['/', this.samverkan(), 'kostnader', 'poster', p.id, 'ataganden']);
      }
    } catch (orsak) {
      this.sparfel.set(somGrafFel(orsak));
    } finally {
      this.sparar.set(false);
    }
  }
}
