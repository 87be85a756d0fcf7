import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type Javsbedomning, javsgrundKalla, javsgrundText, type Javssaktyp } from '@gemensam/delegation/domain';
import { grafResurs, GsLaddar, Sammanhang } from '@gemensam/shared/web';
import { JavsbildOperation } from '../generated/operationer';
import { GsJavsanmalan } from './gs-javsanmalan';
import { javIOrd } from './jav-ord';

/** Jäv in one matter: what is declared and judged, what the registers show about oneself, and a form to declare one's own. */
@Component({
  selector: 'gs-jav-panel',
  imports: [GsJavsanmalan, GsLaddar],
  template: `
    <section class="gs-panel" aria-labelledby="sakens-jav">
      <h2 id="sakens-jav">Jäv{{ svar.varde()?.javsbild ? ': ' + svar.varde()?.javsbild?.sakNamn : '' }}</h2>
      @if (svar.varde(); as v) {
        @if (v.javsbild; as b) {
          @for (f of b.forslag; track f.organisationId) {
            <div class="forslag">
              <p><strong>Är du jävig?</strong> Du {{ f.text }}, som är motpart {{ f.stalle ?? 'i saken' }} ({{ kalla(f.grund) }}).</p>
              @if (b.farAnmala && formular() === null) {
                <p class="knappar gs-ej-utskrift">
                  <button type="button" class="gs-knapp" (click)="formular.set('jav')">Ja, jag är jävig</button>
                  <button type="button" class="gs-knapp" (click)="formular.set('inte_jav')">Nej, jag är inte jävig</button>
                </p>
              }
            </div>
          }
          @if (b.rader.length > 0) {
            <ul class="fragor">
              @for (j of b.rader; track j.id) {
                <li>
                  <p>
                    <strong>{{ j.person }}</strong>: {{ grundtext(j.grund) }} ({{ kalla(j.grund) }}).@if (j.stalle; as stalle) { Togs upp {{ stalle }}{{ j.galler ? ' och gäller även här' : '; här gäller det som är avgjort för saken' }}.}
                  </p>
                  @if (j.text) {
                    <p>”{{ j.text }}”</p>
                  }
                  <p class="gs-dampad">{{ iOrd(j) }}</p>
                </li>
              }
            </ul>
          } @else if (b.forslag.length === 0) {
            <p class="gs-dampad">Inget jäv är anmält.</p>
          }
          @if (formular(); as f) {
            <gs-javsanmalan [saktyp]="saktyp()" [sakId]="sakId()" [bedomning]="f" [grund]="b.forslag[0]?.grund ?? arvt()?.grund ?? 'saken_angar'" (klar)="sparat()" (avbruten)="formular.set(null)" />
          } @else if (b.farAnmala && arvt()) {
            <p class="gs-ej-utskrift">Du behöver inte anmäla det igen. <button type="button" class="gs-knapp lank" (click)="formular.set('inte_jav')">Det gäller inte den här saken</button></p>
          } @else if (b.farAnmala && b.forslag.length === 0) {
            <p class="gs-ej-utskrift"><button type="button" class="gs-knapp lank" (click)="formular.set('jav')">Anmäl att du är jävig</button></p>
          }
        } @else {
          <p class="gs-dampad">Saken finns inte, eller så får du inte se den.</p>
        }
      } @else {
        <gs-laddar [laddar]="svar.laddar()" [fel]="svar.fel()" (igen)="svar.ladda()" />
      }
    </section>
  `,
  styleUrl: './jav.css',
})
export class GsJavPanel {
  readonly saktyp = input.required<Javssaktyp>();
  readonly sakId = input.required<string>();
  /** The other party, where the thing itself does not say. */
  readonly organisationId = input<string | null>(null);
  /** Something was declared: what is judged by it should be asked again. */
  readonly andrat = output();
  protected readonly svar = grafResurs(JavsbildOperation, () => ({ saktyp: this.saktyp(), sakId: this.sakId(), organisationId: this.organisationId() }));
  protected readonly formular = signal<Javsbedomning | null>(null);
  readonly #jag = inject(Sammanhang).inloggad;
  /** One's own, raised in what the matter continues, that holds here. */
  protected readonly arvt = computed(() => {
    const egna = (this.svar.varde()?.javsbild?.rader ?? []).filter((j) => j.personId === this.#jag()?.personId && j.avgjord !== 'inte_jav' && j.galler);
    return egna.every((j) => j.stalle) ? (egna[0] ?? null) : null;
  });
  protected readonly grundtext = javsgrundText;
  protected readonly kalla = javsgrundKalla;
  protected readonly iOrd = javIOrd;

  protected sparat(): void {
    this.formular.set(null);
    this.svar.ladda();
    this.andrat.emit();
  }
}
