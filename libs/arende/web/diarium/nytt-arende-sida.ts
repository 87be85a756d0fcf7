import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { RouterLink } from '@angular/router';
import { arendetypText, arendetyper, type Arendetyp } from '@gemensam/arende/domain';
import {
  formularutkast, Graf, type GrafFel, grafResurs, GsAvslag, GsLaddar, GsSidhuvud, GsTextfalt, GsUtkastrad, Meddelanden, medTexter, Sammanhang, somGrafFel, sparatUtkast, type VisatAvslag,
  Vidare,
} from '@gemensam/shared/web';
import { InkommetOperation, RegistreraNyttArendeOperation, ValbaraProjektOperation } from '../generated/operationer';
import { GsNysekretess } from '../sekretess/gs-nysekretess';
import { OPPET, SEKRETESSFALT, tillNysekretess } from '../sekretess/nysekretess';
import { GsKlassval } from './gs-klassval';
import { GsRegisterfalt, REGISTERFALT } from './gs-registerfalt';
import { faltfel, lasRegistertexter, medRegistertexter, registertexter, tillUppgifter, tomtUtkast, utkastAvInkommet } from './registerutkast';

/** Registers a new ärende straight in the diarium, with the handling that it begins with if there is one. */
@Component({
  selector: 'gs-nytt-arende-sida',
  imports: [GsSidhuvud, GsTextfalt, GsKlassval, GsNysekretess, GsRegisterfalt, GsAvslag, GsLaddar, GsUtkastrad, RouterLink],
  template: `
    <p class="bak"><a [routerLink]="['/', samverkan(), 'diarium']">Diariet</a></p>
    <gs-sidhuvud rubrik="Registrera ärende" ingress="Ärendet får nästa diarienummer, du blir handläggare och beredningen börjar." />
    @if (utkast.klar()) {
      <form novalidate aria-label="Registrera ärende" (submit)="skicka($event)">
        <gs-utkastrad [utkast]="utkast" />
        <gs-textfalt etikett="Rubrik" [hjalp]="sekretess().hemlig ? 'Vad ärendet rör. Syns bara för dem som ser ärendet.' : 'Vad ärendet rör, utan namn på privatpersoner. Syns i diariet.'" [kravs]="true" [fel]="falt('rubrik')" [(text)]="rubrik" />
        <div class="gs-falt kort">
          <label class="gs-falt-etikett" for="nytt-typ">Typ</label>
          <select #typval id="nytt-typ" class="gs-inmatning" (change)="valjTyp(typval.value)">
            @for (t of typer; track t) {
              <option [value]="t" [selected]="t === typ()">{{ typText(t) }}</option>
            }
          </select>
        </div>
        <gs-klassval [fel]="falt('klassificering')" [(text)]="klass" />
        <div class="gs-falt">
          <label class="gs-falt-etikett" for="nytt-projekt">Projekt</label>
          <p class="gs-falt-hjalp" id="nytt-projekt-hjalp">Om ärendet hör till ett projekt fylls tjänsteskrivelsen i med vad som är känt.</p>
          <select #projektval id="nytt-projekt" class="gs-inmatning" aria-describedby="nytt-projekt-hjalp" (change)="projektId.set(projektval.value)">
            <option value="">Inget projekt</option>
            @for (p of projekt(); track p.id) {
              <option [value]="p.id" [selected]="p.id === projektId()">{{ p.namn }}</option>
            }
          </select>
        </div>
        <gs-nysekretess [(val)]="sekretess" [fel]="{ paragraf: falt('sekretess.paragraf'), skal: falt('sekretess.skal'), behoriga: falt('sekretess.behoriga') }" />
        @if (!inkommen()) {
          <label class="kryss"><input #med type="checkbox" [checked]="medHandling()" (change)="medHandling.set(med.checked)" /> Ärendet börjar med en handling</label>
        }
        @if (medHandling()) {
          <section aria-labelledby="forsta-handlingen">
            <h2 id="forsta-handlingen">Handling 1</h2>
            <gs-registerfalt [(utkast)]="handling" [avslag]="avslag()" fore="handling." />
          </section>
        }
        @if (ovrigt(); as a) {
          <gs-avslag [avslag]="a" />
        }
        @if (fel(); as f) {
          <gs-laddar [laddar]="false" [fel]="f" (igen)="skicka()" />
        }
        <gs-utkastrad [utkast]="utkast" [lage]="true" />
        <p class="knappar">
          <button type="submit" class="gs-knapp primar" [attr.aria-disabled]="pagar() ? true : null">{{ pagar() ? 'Registrerar …' : 'Registrera' }}</button>
          <a class="gs-knapp" [routerLink]="['/', samverkan(), 'diarium']">Avbryt</a>
        </p>
      </form>
    } @else {
      <gs-laddar [laddar]="true" />
    }
  `,
  styles: `
    .bak {
      margin: 0 0 var(--gs-steg-2);
      font-size: var(--gs-text-liten);
    }
    form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--gs-steg-4);
      max-width: 44rem;
    }
    .kort {
      max-width: 20rem;
    }
    .kryss {
      display: flex;
      gap: var(--gs-steg-2);
      align-items: center;
    }
    .knappar {
      display: flex;
      flex-wrap: wrap;
      gap: var(--gs-steg-3);
      margin: 0;
    }
  `,
})
export class NyttArendeSida {
  readonly samverkan = input.required<string>();
  /** What came in and begins it, from the address. */
  readonly inkommen = input<string>();
  readonly #graf = inject(Graf);
  readonly #vidare = inject(Vidare);
  readonly #meddelanden = inject(Meddelanden);
  protected readonly rubrik = signal('');
  protected readonly typ = signal<Arendetyp>('ovrigt');
  protected readonly klass = signal('');
  protected readonly projektId = signal('');
  protected readonly sekretess = signal(OPPET);
  protected readonly medHandling = signal(false);
  protected readonly handling = signal(tomtUtkast(inject(Sammanhang).affarsdatum()));
  protected readonly avslag = signal<VisatAvslag | null>(null);
  protected readonly fel = signal<GrafFel | undefined>(undefined);
  protected readonly pagar = signal(false);
  protected readonly typer = arendetyper;
  protected readonly typText = (t: Arendetyp): string => arendetypText(t);
  readonly #projekt = grafResurs(ValbaraProjektOperation, () => ({}));
  protected readonly projekt = computed(() => [...(this.#projekt.varde()?.portfolj ?? [])].sort((a, b) => a.namn.localeCompare(b.namn, 'sv')));
  readonly #inkommet = grafResurs(InkommetOperation, () => (this.inkommen() ? {} : undefined));
  readonly #rad = computed(() => this.#inkommet.varde()?.inkommet.rader.find((r) => r.id === this.inkommen()) ?? null);
  protected readonly ovrigt = computed(() => {
    const falt = this.avslag()?.falt;
    return ['rubrik', 'klassificering', ...SEKRETESSFALT, ...REGISTERFALT.map((f) => `handling.${f}`)].some((f) => f === falt) ? null : this.avslag();
  });

  readonly #borjat = signal(false);
  readonly #nyckel = computed(() => `nytt-arende:${this.inkommen() ?? ''}`);
  readonly #kvar = sparatUtkast(this.#nyckel);
  /** What came in stands in the form, or cannot be had. */
  readonly #grundad = computed(() => !this.inkommen() || this.#borjat() || this.#inkommet.fel() !== undefined || (this.#inkommet.varde() !== undefined && !this.#rad()));
  protected readonly utkast = formularutkast({
    nyckel: this.#nyckel,
    kvar: () => (this.#grundad() ? this.#kvar() : undefined),
    skrivet: () => ({ rubrik: this.rubrik(), typ: this.typ(), klass: this.klass(), projektId: this.projektId(), medHandling: this.medHandling(), ...registertexter(this.handling()) }),
    las: (v) => ({ ...medTexter({ rubrik: '', klass: '', projektId: '' }, v), typ: arendetyper.find((t) => t === v['typ']) ?? 'ovrigt', medHandling: v['medHandling'] === true, ...lasRegistertexter(this.handling(), v) }),
    satt: ({ rubrik, typ, klass, projektId, medHandling, ...handling }) => {
      this.rubrik.set(rubrik);
      this.typ.set(typ);
      this.klass.set(klass);
      this.projektId.set(projektId);
      this.medHandling.set(medHandling);
      this.handling.update((h) => medRegistertexter(h, handling));
    },
    hemligt: () => this.sekretess().hemlig || (this.medHandling() && this.handling().hemlig),
  });

  constructor() {
    effect(() => {
      const rad = this.#rad();
      if (!rad) return;
      untracked(() => {
        if (this.#borjat()) return;
        this.medHandling.set(true);
        this.handling.set(utkastAvInkommet(rad));
        this.rubrik.set(rad.rubrik);
        this.#borjat.set(true);
      });
    });
  }

  protected falt(falt: string): string | null {
    return faltfel(this.avslag(), falt);
  }

  protected valjTyp(text: string): void {
    const vald = arendetyper.find((t) => t === text);
    if (vald) this.typ.set(vald);
  }

  protected async skicka(handelse?: Event): Promise<void> {
    handelse?.preventDefault();
    if (this.pagar()) return;
    this.pagar.set(true);
    this.avslag.set(null);
    this.fel.set(undefined);
    try {
      const rad = this.#rad();
      const input = {
        rubrik: this.rubrik(), typ: this.typ(), klassificering: this.klass(), projektId: this.projektId() || null,
        sekretess: tillNysekretess(this.sekretess()), handling: this.medHandling() ? tillUppgifter(this.handling()) : null, inkommen: rad ? { id: rad.id, version: rad.version } : null,
      };
      const vidare = this.#vidare.harifran();
      const { registreraNyttArende: svar } = await this.#graf.andra(RegistreraNyttArendeOperation, { input });
      if (svar.__typename === 'Avslag') this.avslag.set(svar);
      else if (svar.__typename === 'RegistreratArende') {
        await this.utkast.kasta();
        this.#meddelanden.visa(`Ärendet är registrerat med diarienummer ${svar.dnr}`);
        await vidare(['/', this.samverkan(), 'arenden', svar.arendeId, 'handlingar']);
      } else this.#meddelanden.visa('Någon annan har ändrat det som kom in. Ladda om sidan och försök igen');
    } catch (orsak) {
      this.fel.set(somGrafFel(orsak));
    } finally {
      this.pagar.set(false);
    }
  }
}
