import { booleanAttribute, Component, computed, input, signal } from '@angular/core';
import { arBedomd, type Regelrad, type Regelutfall, slapperIgenom } from '@gemensam/delegation/domain';

const ORD: Readonly<Record<Regelutfall | 'aterstar', readonly [form: string, ord: string]>> = { uppfylld: ['✓', 'Uppfylld'], brister: ['✗', 'Brister'], ej_tillamplig: ['–', 'Gäller inte här'], vantar: ['○', 'Väntar'], aterstar: ['○', 'Återstår'] };

type Rad = Omit<Regelrad, 'utvag' | 'falt'> & { readonly utvag?: string | null; readonly falt?: string | null };

/**
 * The rules of a delegationsbeslut, each with what it found, its source where it applies, and the way out. Word and sign tell what the colour tells, and the
 * list stands still while a form is filled in: what is said aloud is how many rules brister. What brister because its field is empty still is no fault, and
 * is said as what remains. What waits for something that cannot be read is no fault either: the fault is at the field, and is said there alone.
 * With `viks`, on a narrow screen, a rule that lets the decision through is its name and answer alone, until all of it is asked for; on paper all of it stands,
 * and everywhere what a person has judged or written.
 */
@Component({
  selector: 'gs-regelkontroll',
  template: `
    <p class="svar" role="status" [attr.data-ton]="ton()">
      @if (provas()) {
        Prövar …
      } @else {
        <span aria-hidden="true">{{ ord[ton()][0] }}</span> {{ sammanfattning() }}
      }
    </p>
    @if (viks() && gomda() > 0) {
      <p class="vik gs-ej-utskrift"><button type="button" class="gs-knapp lank" [attr.aria-expanded]="oppen()" (click)="oppen.set(!oppen())">Visa skälen även till det som är klart</button></p>
    }
    <ul [attr.aria-label]="etikett()" [class.vikt]="viks() && !oppen()">
      @for (r of rader(); track r.regel) {
        @let utfall = visat(r);
        <li [attr.data-utfall]="utfall" [class.klar]="viksIn(r)">
          <span class="form" aria-hidden="true">{{ ord[utfall][0] }}</span>
          <div>
            <p class="regel">
              <strong>{{ r.regel }}</strong><span class="ord"><span class="gs-dold">: </span>{{ ord[utfall][1] }}</span>
            </p>
            <p class="text">{{ utfall === 'vantar' && r.utvag ? 'Väntar på det som ska rättas i formuläret.' : r.text }}</p>
            @if (r.utfall === 'brister' && r.utvag) {
              <p class="utvag"><span class="gs-dampad">Vad du kan göra: </span>{{ r.utvag }}</p>
            }
            @if (r.utfall !== 'ej_tillamplig') {
              <p class="kalla">{{ r.kalla }}</p>
            }
          </div>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
    }
    p {
      margin: 0;
    }
    .svar {
      padding-block-end: var(--gs-steg-2);
      font-weight: 600;
    }
    .svar[data-ton='brister'] {
      color: var(--gs-fel);
    }
    .svar[data-ton='uppfylld'] {
      color: var(--gs-bra);
    }
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
      border-block-start: 1px solid var(--gs-linje);
    }
    li {
      display: grid;
      grid-template-columns: 1.5rem minmax(0, 1fr);
      padding-block: var(--gs-steg-2);
      border-block-end: 1px solid var(--gs-linje);
      break-inside: avoid;
      --ton: var(--gs-dampad);
    }
    li[data-utfall='uppfylld'] {
      --ton: var(--gs-bra);
    }
    li[data-utfall='brister'] {
      --ton: var(--gs-fel);
    }
    .form,
    .ord {
      color: var(--ton);
    }
    .form {
      font-weight: 600;
    }
    .regel {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--gs-steg-3);
    }
    .ord,
    .kalla {
      font-size: var(--gs-text-liten);
    }
    .kalla,
    li[data-utfall='ej_tillamplig'] .text,
    li[data-utfall='ej_tillamplig'] strong {
      color: var(--gs-dampad);
    }
    .text {
      overflow-wrap: anywhere;
    }
    .vik {
      display: none;
      padding-block-end: var(--gs-steg-2);
    }
    @media screen and (max-width: 40rem) {
      .vik {
        display: block;
      }
      .vikt .klar {
        padding-block: var(--gs-steg-1);
      }
      .vikt .klar :is(.text, .kalla) {
        display: none;
      }
    }
  `,
})
export class GsRegelkontroll {
  readonly rader = input.required<readonly Rad[]>();
  /** The answer is on its way; the rows that stand are of the question before. */
  readonly provas = input(false);
  readonly etikett = input('Regler för beslutet');
  readonly viks = input(false, { transform: booleanAttribute });
  protected readonly oppen = signal(false);
  protected readonly viksIn = (r: Rad): boolean => slapperIgenom(r) && !arBedomd(r);
  protected readonly gomda = computed(() => this.rader().filter(this.viksIn).length);
  protected readonly ord = ORD;
  /** Whether a field, by the path of its row, is still to be filled in. */
  readonly tomt = input<(falt: string) => boolean>(() => false);
  readonly #antal = computed(() => {
    const visade = this.rader().map((r) => ({ utfall: this.visat(r), uppgift: r.falt?.slice(r.falt.lastIndexOf('.') + 1) }));
    const rader = (utfall: string) => visade.filter((r) => r.utfall === utfall);
    return { brister: rader('brister').length, aterstar: new Set(rader('aterstar').map((r) => r.uppgift)).size, vantar: rader('vantar').length };
  });
  protected readonly ton = computed(() => {
    const { brister, aterstar, vantar } = this.#antal();
    return brister > 0 ? 'brister' : aterstar > 0 ? 'aterstar' : vantar > 0 ? 'vantar' : 'uppfylld';
  });
  protected readonly sammanfattning = computed(() => {
    const { brister, aterstar, vantar } = this.#antal();
    const delar = [
      [brister, 'En regel brister.', `${brister} regler brister.`],
      [aterstar, 'En uppgift återstår att fylla i.', `${aterstar} uppgifter återstår att fylla i.`],
      [vantar, 'En regel väntar på det som ska rättas.', `${vantar} regler väntar på det som ska rättas.`],
    ] as const;
    return delar.flatMap(([n, en, flera]) => (n === 0 ? [] : n === 1 ? [en] : [flera])).join(' ') || 'Alla regler är uppfyllda.';
  });

  protected visat({ utfall, falt }: Rad): Regelutfall | 'aterstar' {
    return (utfall === 'brister' || utfall === 'vantar') && falt && this.tomt()(falt) ? 'aterstar' : utfall;
  }
}
