import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { ROLLORDNING, rollText, type SammanhangQuery } from '@gemensam/shared/web';

type Demokonto = SammanhangQuery['installation']['demokonton'][number];

/** The password of every demo account; shown on the page, and only there in demo mode. */
export const DEMOLOSENORD = 'gemensam-demo';

interface Rollkort {
  readonly roll: Demokonto['roll'];
  readonly text: string;
  readonly konton: readonly Demokonto[];
}

const SVENSKA = new Intl.Collator('sv');

/** Role picker of the demo: samverkan, then whom to be. One click logs in; roles with several kommuner have a list. */
@Component({
  selector: 'samverkan-demo-val',
  template: `
    <section aria-labelledby="demo-rubrik">
      <h2 id="demo-rubrik">Prova som någon</h2>
      <p class="gs-text">
        Det här är en demonstration med påhittade personer. Välj en roll för att logga in direkt. Lösenordet för alla
        demokonton är <code>{{ losenord }}</code>.
      </p>
      @if (samverkan().length > 1) {
        <fieldset class="gs-val rad">
          <legend>Samverkan</legend>
          @for (s of samverkan(); track s) {
            <label
              ><input type="radio" name="demo-samverkan" [checked]="vald() === s" (change)="vald.set(s)" />{{
                namn(s)
              }}</label
            >
          }
        </fieldset>
      }
      <ul [attr.aria-label]="'Roller i ' + namn(vald())">
        @for (kort of rollkort(); track kort.roll) {
          <li>
            @if (kort.konton.length === 1) {
              <button
                type="button"
                class="kort"
                [attr.aria-disabled]="upptagen() ? true : null"
                (click)="valj(kort.konton[0])"
              >
                <strong>{{ kort.text }}</strong>
                <span>{{ kort.konton[0]?.namn }}</span>
              </button>
            } @else {
              <div class="kort flera">
                <label [for]="'demo-' + kort.roll">
                  <strong>{{ kort.text }}</strong> <span>välj kommun</span>
                </label>
                <div class="valrad">
                  <select class="gs-inmatning" #konto [id]="'demo-' + kort.roll">
                    @for (k of kort.konton; track k.anvandarnamn) {
                      <option [value]="k.anvandarnamn">{{ k.kommun ?? k.namn }}</option>
                    }
                  </select>
                  <button
                    type="button"
                    class="gs-knapp"
                    [attr.aria-label]="'Logga in som ' + kort.text.toLowerCase()"
                    [attr.aria-disabled]="upptagen() ? true : null"
                    (click)="valjNamn(konto.value)"
                  >
                    Logga in
                  </button>
                </div>
              </div>
            }
          </li>
        }
      </ul>
    </section>
  `,
  styleUrl: './demo-val.css',
})
export class DemoVal {
  readonly konton = input.required<readonly Demokonto[]>();
  readonly upptagen = input(false);
  readonly valt = output<{ readonly anvandarnamn: string; readonly losenord: string }>();

  protected readonly losenord = DEMOLOSENORD;
  protected readonly samverkan = computed(() => [...new Set(this.konton().map((k) => k.samverkan))]);
  protected readonly vald = linkedSignal(() => this.samverkan()[0] ?? '');
  protected readonly rollkort = computed<readonly Rollkort[]>(() =>
    ROLLORDNING.map((roll) => ({
      roll,
      text: rollText(roll),
      konton: this.konton()
        .filter((k) => k.roll === roll && k.samverkan === this.vald())
        .sort((a, b) => SVENSKA.compare(a.kommun ?? a.namn, b.kommun ?? b.namn)),
    })).filter((k) => k.konton.length > 0),
  );

  /** A kortnamn (`region10`) as a name: `Region 10`. A name stays as it is. */
  protected namn(samverkan: string): string {
    if (/[\sA-ZÅÄÖ]/.test(samverkan)) return samverkan;
    return samverkan.replace(/^./, (c) => c.toLocaleUpperCase('sv')).replace(/(\D)(\d)/, '$1 $2');
  }

  protected valjNamn(anvandarnamn: string): void {
    this.valt.emit({ anvandarnamn, losenord: DEMOLOSENORD });
  }

  protected valj(konto: Demokonto | undefined): void {
    if (konto) this.valjNamn(konto.anvandarnamn);
  }
}
