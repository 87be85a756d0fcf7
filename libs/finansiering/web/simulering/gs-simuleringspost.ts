import { Component, computed, input, linkedSignal, output } from '@angular/core';
import {
  arInmatningsnyckel, harTryckt, nyckelnamn, type Nyckeltyp, type Postandring, procenttext, simuleradeDeltagare, simuleradeVarden, simuleratDatum,
  type Simuleringsandringar, type Simuleringsgrund, type Simuleringskolumn, type Simuleringspost, summeraNyckelvarden, tolkaAndelLika,
} from '@gemensam/finansiering/domain';
import { arAvslag, type Brak, formateraBelopp, tolkaBelopp } from '@gemensam/shared/domain';
import { GsBeloppsfalt, GsTextfalt } from '@gemensam/shared/web';

const NYCKLAR: readonly Nyckeltyp[] = ['lika', 'invanarantal', 'blandad', 'fast_belopp', 'procent', 'antal'];

/** Changes one post of a simulation: total, key, equal part, population and who takes part. Everything holds at once. */
@Component({
  selector: 'gs-simuleringspost',
  imports: [GsBeloppsfalt, GsTextfalt],
  templateUrl: './gs-simuleringspost.html',
  styleUrl: './gs-simuleringspost.css',
  host: { '(keydown.escape)': 'stangd.emit()' },
})
export class GsSimuleringspost {
  readonly grund = input.required<Simuleringsgrund>();
  readonly post = input.required<Simuleringspost>();
  readonly andringar = input.required<Simuleringsandringar>();
  readonly kolumn = input.required<Simuleringskolumn>();
  /** A decision carries the post. */
  readonly faststalld = input(false);
  /** `vad`: what was touched, so that keystrokes in one field are one step back. */
  readonly andrad = output<{ readonly vad: string; readonly andring: Postandring }>();
  readonly kryssad = output<{ readonly kommunkod: string; readonly deltar: boolean }>();
  readonly aterstalld = output();
  readonly stangd = output();

  protected readonly nycklar = NYCKLAR;
  protected readonly nyckelnamn = (t: Nyckeltyp): string => nyckelnamn(t);
  protected readonly andring = computed<Postandring | undefined>(() => this.andringar().poster[this.post().id]);
  protected readonly typ = computed(() => this.andring()?.nyckeltyp ?? this.post().underlag.nyckel.typ);
  protected readonly medFolkmangd = computed(() => this.typ() === 'invanarantal' || this.typ() === 'blandad');
  protected readonly totaltIdag = computed(() => formateraBelopp(this.post().underlag.totalt));

  readonly #totalt = computed(() => this.andring()?.totalt ?? this.post().underlag.totalt);
  /** What is typed stays while it means the amount that holds; a step back or another post writes it anew. */
  protected readonly totaltText = linkedSignal<{ id: string; totalt: bigint }, string>({
    source: () => ({ id: this.post().id, totalt: this.#totalt() }),
    computation: ({ id, totalt }, forr) =>
      forr && forr.source.id === id && tolkaBelopp(forr.value, { falt: 'totalt', minst0: true }) === totalt ? forr.value : formateraBelopp(totalt, { visaEnhet: false }),
  });
  readonly #andel = computed<Brak>(() => {
    const { nyckel } = this.post().underlag;
    return this.andring()?.andelLika ?? (nyckel.typ === 'blandad' ? nyckel.andelLika : { taljare: 1n, namnare: 2n });
  });
  protected readonly andelText = linkedSignal<{ id: string; andel: Brak }, string>({
    source: () => ({ id: this.post().id, andel: this.#andel() }),
    computation: ({ id, andel }, forr) => {
      const last = forr && forr.source.id === id ? tolkaAndelLika(forr.value) : null;
      return forr && last !== null && !arAvslag(last) && procenttext(last) === procenttext(andel) ? forr.value : procenttext(andel);
    },
  });
  protected readonly andelFel = computed(() => {
    const last = tolkaAndelLika(this.andelText());
    return arAvslag(last) ? `${last.text} ${last.utvag ?? ''}`.trim() : null;
  });

  protected readonly datum = computed(() => simuleratDatum(this.grund(), this.post(), this.andring()) ?? '');
  protected readonly tryckt = computed(() => harTryckt(this.post()));
  readonly #deltar = computed(() => new Set(simuleradeDeltagare(this.post(), this.andringar())));
  protected readonly datumval = computed(() =>
    this.grund().folkmangder.map((f) => {
      const saknas = this.grund().kommuner.filter((k, i) => this.#deltar().has(k.kommunkod) && f.antal[i] === null).length;
      return { datum: f.datum, text: saknas === 0 ? f.datum : `${f.datum} (saknas för ${saknas})` };
    }),
  );

  protected readonly inmatas = computed(() => arInmatningsnyckel(this.typ()));
  readonly #varden = computed(() => simuleradeVarden(this.post(), this.andring()));
  protected readonly vardeord = computed(() => (this.typ() === 'fast_belopp' ? 'Kronor' : this.typ() === 'procent' ? 'Procent' : 'Antal'));
  protected readonly kommuner = computed(() => {
    const idag = new Set(this.post().underlag.deltagare.map((d) => d.kommunkod));
    const utan = new Set(this.andringar().utan);
    return this.grund()
      .kommuner.filter((k) => k.medlem || idag.has(k.kommunkod))
      .map((k) => ({ ...k, deltar: this.#deltar().has(k.kommunkod), last: utan.has(k.kommunkod), varde: this.#varden()[k.kommunkod] ?? '' }));
  });
  protected readonly antal = computed(() => this.kommuner().filter((k) => k.deltar).length);
  protected readonly nyckelsumma = computed(() => {
    const typ = this.typ();
    if (!arInmatningsnyckel(typ)) return null;
    const texter = this.kommuner().flatMap((k) => (k.deltar ? [k.varde] : []));
    return summeraNyckelvarden({ typ, enhet: '', texter, totalt: this.#totalt() });
  });

  protected skrivTotalt(text: string): void {
    this.totaltText.set(text);
    const totalt = tolkaBelopp(text, { falt: 'totalt', minst0: true });
    if (!arAvslag(totalt)) this.andrad.emit({ vad: 'totalt', andring: { totalt } });
  }

  protected skrivAndel(text: string): void {
    this.andelText.set(text);
    const andelLika = tolkaAndelLika(text);
    if (!arAvslag(andelLika)) this.andrad.emit({ vad: 'andel', andring: { andelLika } });
  }

  protected valjNyckel(handelse: Event): void {
    const nyckeltyp = NYCKLAR.find((n) => n === varde(handelse));
    if (nyckeltyp) this.andrad.emit({ vad: `nyckel ${nyckeltyp}`, andring: { nyckeltyp, varden: undefined } });
  }

  protected valjDatum(handelse: Event): void {
    const datum = varde(handelse);
    this.andrad.emit({ vad: `datum ${datum}`, andring: { referensdatum: datum || null } });
  }

  protected skrivVarde(kommunkod: string, handelse: Event): void {
    this.andrad.emit({ vad: `varde ${kommunkod}`, andring: { varden: { ...this.andring()?.varden, [kommunkod]: varde(handelse) } } });
  }

  protected kryssa(kommunkod: string, handelse: Event): void {
    this.kryssad.emit({ kommunkod, deltar: handelse.target instanceof HTMLInputElement && handelse.target.checked });
  }

  protected alla(deltar: boolean): void {
    const idag = this.post().underlag.deltagare.map((d) => d.kommunkod);
    const alla = this.kommuner().map((k) => k.kommunkod);
    this.andrad.emit({ vad: `alla ${deltar}`, andring: deltar ? { till: alla, fran: [] } : { till: [], fran: idag } });
  }
}

const varde = (h: Event): string => (h.target instanceof HTMLInputElement || h.target instanceof HTMLSelectElement ? h.target.value : '');
