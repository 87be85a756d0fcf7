import { Component, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { funktionerI, gruppenText, type Gruppfunktion, gruppfunktionText, type Projektgrupp, projektgrupper, projektgruppText } from '@gemensam/projekt/domain';
import { Graf, GsDatumfalt, GsFaltfel, GsTextfalt, rollText, Sammanhang } from '@gemensam/shared/web';
import { AndraGruppmedlemOperation, LaggTillGruppmedlemOperation, type ProjektgrupperDelFragment } from '../generated/operationer';
import { type Gruppmedlem, Gruppvy } from './gruppvy';

/** A seat in the styrgrupp or the referensgrupp, new or changed. */
@Component({
  selector: 'gs-gruppmedlemformular',
  imports: [GsTextfalt, GsDatumfalt, GsFaltfel],
  template: `
    <form class="formular" [attr.aria-label]="rad() ? 'Ändra platsen för ' + rad()!.namn : 'Lägg till i en grupp'" novalidate (submit)="$event.preventDefault(); skicka()">
      @if (!rad()) {
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="grupp-grupp">Grupp</label>
          <select #g id="grupp-grupp" class="gs-inmatning" (change)="valjGrupp(g.value)">
            @for (val of grupper; track val) {
              <option [value]="val" [selected]="val === grupp()">{{ gruppText(val) }}</option>
            }
          </select>
        </div>
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="grupp-person">Person</label>
          <p class="gs-falt-hjalp" id="grupp-person-hjalp">Den som ska besluta i portalen behöver ett konto och uppdraget styrgruppsledamot.</p>
          <gs-faltfel id="grupp-person-fel" [text]="vy.falt('personId')" />
          <select #p id="grupp-person" class="gs-inmatning" aria-describedby="grupp-person-hjalp grupp-person-fel" (change)="valjPerson(p.value)">
            <option value="" [selected]="personId() === ''">Kontakt utan konto</option>
            @for (val of personer(); track val.personId) {
              <option [value]="val.personId" [selected]="val.personId === personId()">{{ val.namn }} ({{ roller(val) }})</option>
            }
          </select>
        </div>
      }
      @if (namnet()) {
        <gs-textfalt etikett="Namn" hjalp="Ett namn, eller en funktion som Skolchefen." [(text)]="namn" [fel]="vy.falt('namn')" [kravs]="true" />
      } @else {
        <gs-faltfel id="grupp-namn-fel" [text]="vy.falt('namn')" />
      }
      @if (funktioner().length > 1) {
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="grupp-funktion">Funktion</label>
          <gs-faltfel id="grupp-funktion-fel" [text]="vy.falt('funktion')" />
          <select #f id="grupp-funktion" class="gs-inmatning" [attr.aria-invalid]="vy.falt('funktion') ? true : null" aria-describedby="grupp-funktion-fel" (change)="valjFunktion(f.value)">
            @for (val of funktioner(); track val) {
              <option [value]="val" [selected]="val === funktion()">{{ funktionText(val) }}</option>
            }
          </select>
        </div>
      }
      <gs-textfalt etikett="Kommun eller organisation" hjalp="Den som personen kommer från, till exempel Luleå kommun." [(text)]="organisation" [fel]="vy.falt('organisation')" [kravs]="true" />
      @if (!rad()) {
        <div class="dagar">
          <gs-datumfalt #forsta etikett="Från" [(text)]="fran" [fel]="vy.falt('fran')" [kravs]="true" />
          <gs-datumfalt #sista etikett="Till och med" hjalp="Tomt om det gäller tills vidare." [(text)]="till" [fel]="vy.falt('till')" />
        </div>
      }
      <p class="knappar">
        <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="vy.sparar() ? true : null">Spara</button>
        <button type="button" class="gs-knapp" (click)="vy.visa(null)">Avbryt</button>
      </p>
    </form>
  `,
  styleUrl: './gruppformular.css',
})
export class GsGruppmedlemformular {
  readonly projekt = input.required<ProjektgrupperDelFragment>();
  /** As it was when the form was opened; null for a new seat. */
  readonly rad = input<Gruppmedlem | null>(null);
  readonly #graf = inject(Graf);
  protected readonly vy = inject(Gruppvy);
  protected readonly grupper = projektgrupper;
  protected readonly grupp = linkedSignal<Projektgrupp>(() => this.rad()?.grupp ?? 'styrgrupp');
  protected readonly funktioner = computed(() => funktionerI(this.grupp()));
  protected readonly funktion = linkedSignal<Gruppfunktion>(() => this.rad()?.funktion ?? 'ledamot');
  protected readonly personId = signal('');
  protected readonly namn = linkedSignal(() => this.rad()?.namn ?? '');
  protected readonly organisation = linkedSignal(() => this.rad()?.organisation ?? '');
  protected readonly fran = signal(inject(Sammanhang).affarsdatum());
  protected readonly till = signal('');
  protected readonly forsta = viewChild('forsta', { read: GsDatumfalt });
  protected readonly sista = viewChild('sista', { read: GsDatumfalt });
  protected readonly personer = computed(() => this.projekt().personer);
  /** A person with an account keeps the name of the account. */
  protected readonly namnet = computed(() => (this.rad() ? this.rad()?.personId === null : this.personId() === ''));
  protected readonly gruppText = (g: Projektgrupp): string => projektgruppText(g);
  protected readonly funktionText = (f: Gruppfunktion): string => gruppfunktionText(f);

  protected roller(p: ProjektgrupperDelFragment['personer'][number]): string {
    return [...p.roller.map(rollText), ...p.kommuner].join(', ');
  }

  protected valjGrupp(varde: string): void {
    const grupp = projektgrupper.find((g) => g === varde);
    if (!grupp) return;
    this.grupp.set(grupp);
    if (!funktionerI(grupp).includes(this.funktion())) this.funktion.set('ledamot');
  }

  protected valjFunktion(varde: string): void {
    const funktion = this.funktioner().find((f) => f === varde);
    if (funktion) this.funktion.set(funktion);
  }

  protected valjPerson(id: string): void {
    this.personId.set(id);
    const [kommun, fler] = this.personer().find((p) => p.personId === id)?.kommuner ?? [];
    if (kommun && !fler && this.organisation().trim() === '') this.organisation.set(`${kommun} kommun`);
  }

  protected async skicka(): Promise<void> {
    const rad = this.rad();
    const { funktion, organisation, namn } = { funktion: this.funktion(), organisation: this.organisation(), namn: this.namnet() ? this.namn() : null };
    if (rad) {
      const version = this.vy.nu(rad.id)?.version ?? rad.version;
      await this.vy.skicka(`Platsen för ${namn ?? rad.namn} är ändrad`, async () => (await this.#graf.andra(AndraGruppmedlemOperation, { input: { id: rad.id, version, funktion, organisation, namn } })).andraGruppmedlem);
      return;
    }
    const fran = this.forsta()?.datum();
    const till = this.sista()?.datum() ?? null;
    if (!fran || (this.till().trim() !== '' && !till)) {
      this.vy.avslag.set({ regel: 'Dag saknas', text: 'Skriv en dag, till exempel 2021-02-15.', falt: fran ? 'till' : 'fran' });
      return;
    }
    const vem = this.personer().find((p) => p.personId === this.personId());
    const input = { projektId: this.projekt().projektId, grupp: this.grupp(), funktion, personId: vem?.personId ?? null, namn, organisation, fran, till };
    await this.vy.skicka(`${vem?.namn ?? this.namn()} är med i ${gruppenText(this.grupp())}`, async () => (await this.#graf.andra(LaggTillGruppmedlemOperation, { input })).laggTillGruppmedlem);
  }
}
