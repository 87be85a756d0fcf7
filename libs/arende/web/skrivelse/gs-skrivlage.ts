import { Component, computed, input } from '@angular/core';
import { type Deltagare } from './narvaro';
import { type Forbindelselage } from './skrivelseforbindelse';

const TEXT: Readonly<Record<Forbindelselage, string>> = {
  hamtar: 'Hämtar texten …',
  sparat: 'Allt är sparat.',
  sparar: 'Sparar …',
  utan_kontakt: 'Ingen kontakt: det du skriver finns kvar här och skickas när kontakten är tillbaka.',
  avvisad: 'Inte sparat. Din text finns kvar här.',
  last: 'Texten är låst och går inte längre att ändra.',
  dold: 'Ärendet går inte längre att visa för dig.',
  utloggad: 'Du har blivit utloggad. Det du har skrivit finns kvar här. Logga in igen och kom tillbaka till den här sidan, så skickas det.',
};
const INTE_HAMTAD = 'Texten har inte kunnat hämtas.';
const HEMLIGT = 'Stäng inte sidan: ärendet omfattas av sekretess, så det osparade finns bara här.';

/** Whether all is saved, and who else has the text open. Only what needs the person's attention is read out. */
@Component({
  selector: 'gs-skrivlage',
  template: `
    @if (deltagare().length > 0) {
      <p class="har"><span class="gs-dampad">Här nu:</span>
        @for (d of deltagare(); track d.namn) {
          <span class="person farg-{{ d.farg }}">{{ d.namn }}</span>
        }
      </p>
    }
    <p class="lage" [attr.data-lage]="lage()" [attr.role]="viktigt() ? 'alert' : null">{{ text() }}</p>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-4);
      margin-block-end: var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    p {
      margin: 0;
    }
    .har {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-1) var(--gs-steg-2);
    }
    .person {
      padding-inline: var(--gs-steg-1);
      border-inline-start: 4px solid var(--farg);
    }
    .lage {
      margin-inline-start: auto;
      color: var(--gs-dampad);
    }
    .lage[data-lage='sparat']::before {
      content: '✓ ';
      color: var(--gs-bra);
    }
    .lage[role='alert'] {
      color: var(--gs-fel);
      font-weight: 600;
    }
  `,
})
export class GsSkrivlage {
  readonly lage = input.required<Forbindelselage>();
  readonly deltagare = input<readonly Deltagare[]>([]);
  /** Nothing of it is stored in the browser. */
  readonly hemligt = input(false);
  /** The page has the text: before that nothing has been written here, and whether it is secret is not known. */
  readonly hamtad = input(true);
  protected readonly text = computed(() => {
    if (this.lage() === 'utan_kontakt' && !this.hamtad()) return INTE_HAMTAD;
    const baraHar = this.hemligt() && this.hamtad() && ['utan_kontakt', 'utloggad', 'avvisad'].includes(this.lage());
    return baraHar ? `${TEXT[this.lage()]} ${HEMLIGT}` : TEXT[this.lage()];
  });
  protected readonly viktigt = computed(() => !['hamtar', 'sparat', 'sparar'].includes(this.lage()));
}
