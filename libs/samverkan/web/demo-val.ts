import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { ROLLORDNING, rollText, type SammanhangQuery } from '@gemensam/shared/web';

type Demokonto = SammanhangQuery['installation']['demokonton'][number];

/** The password of every demo account; the accounts exist in demo mode only. */
export const DEMOLOSENORD = 'gemensam-demo';

const GOR: Readonly<Record<Demokonto['roll'], string>> = {
  e_samordnare: 'lämnar projektens status',
  namndsekreterare: 'registrerar ärenden',
  ordforande: 'leder nämndens arbete',
  vice_ordforande: 'träder in för ordföranden',
  ledamot: 'följer projekten',
  kommunrepresentant: 'ser sin kostnad',
  beredningsgrupp: 'förbereder ärenden',
  projektledare: 'lämnar status för sina projekt',
  styrgruppsledamot: 'godkänner leverabler och för in styrgruppens beslut',
  revisor: 'granskar historiken',
  administrator: 'sköter uppdrag och inställningar',
  avropare: 'frågar om avrop och rapporterar dem',
  overordnad: 'beslutar när e-samordnaren är borta',
};

const medVersal = (text: string): string => text.replace(/^./, (c) => c.toLocaleUpperCase('sv'));

interface Rollkort {
  readonly roll: Demokonto['roll'];
  readonly text: string;
  readonly gor: string;
  readonly konto: Demokonto;
  readonly kommun: string | null;
}

const SVENSKA = new Intl.Collator('sv');

/** Role picker of the demo: samverkan and kommun, then whom to be. One click logs in. */
@Component({
  selector: 'gs-demo-val',
  templateUrl: './demo-val.html',
  styleUrl: './demo-val.css',
})
export class DemoVal {
  readonly konton = input.required<readonly Demokonto[]>();
  readonly upptagen = input(false);
  readonly valt = output<{ readonly anvandarnamn: string; readonly losenord: string }>();

  protected readonly losenord = DEMOLOSENORD;
  protected readonly samverkan = computed(() => [...new Set(this.konton().map((k) => k.samverkan))]);
  protected readonly vald = linkedSignal(() => this.samverkan()[0] ?? '');
  readonly #har = computed(() => this.konton().filter((k) => k.samverkan === this.vald()));
  /** Kommuner one can choose between: those of a role that has several. */
  protected readonly kommuner = computed(() => {
    const namn = [...new Set(this.#har().flatMap((k) => (k.kommun ? [k.kommun] : [])))];
    return namn.sort(SVENSKA.compare);
  });
  protected readonly kommun = linkedSignal(() => this.kommuner()[0] ?? '');

  protected readonly rollkort = computed<readonly Rollkort[]>(() =>
    ROLLORDNING.flatMap((roll) => {
      const konton = this.#har().filter((k) => k.roll === roll);
      const konto = konton.find((k) => k.kommun === this.kommun()) ?? konton[0];
      return konto
        ? [
            {
              roll,
              text: rollText(roll),
              gor: konto.kommun ? GOR[roll] : medVersal(GOR[roll]),
              konto,
              kommun: konto.kommun,
            },
          ]
        : [];
    }),
  );

  protected valj(konto: Demokonto): void {
    this.valt.emit({ anvandarnamn: konto.anvandarnamn, losenord: DEMOLOSENORD });
  }
}
