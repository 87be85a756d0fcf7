import { Component, computed, inject, input, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { RouterLink } from '@angular/router';
import { inkommetIUrval, inkommetlagen, inkommetlageText, inkommettabell } from '@gemensam/arende/domain';
import { filadress, Graf, grafResurs, GsEtikett, GsLaddar, GsSortera, GsTabellverktyg, GsTomt, Sammanhang, tabellvy, urlVarde } from '@gemensam/shared/web';
import { firstValueFrom } from 'rxjs';
import { type InkommetDelFragment, InkommetOperation, type RegisterpostDelFragment } from '../generated/operationer';
import { AntecknaInkommenRuta, type Antecknadata } from './anteckna-inkommen-ruta';
import { GsArendeval, type ValtArende } from './gs-arendeval';
import { GsAvforformular } from './gs-avforformular';
import { GsDiariehuvud } from './gs-diariehuvud';
import { RegistreraHandlingRuta, type Registreringsdata } from './registrera-handling-ruta';
import { utkastAvInkommet } from './registerutkast';
import { lasRegistreringskvar } from './registreringskvar';

const RUTA = { width: '44rem', maxWidth: '96vw', autoFocus: 'input', restoreFocus: true } as const;

/** What has come in: what waits to be registered, with its last day, and what was settled. */
@Component({
  selector: 'gs-inkommet-sida',
  imports: [GsDiariehuvud, GsLaddar, GsTomt, GsTabellverktyg, GsSortera, GsEtikett, GsArendeval, GsAvforformular, RouterLink],
  templateUrl: './inkommet-sida.html',
  styles: `
    .tid {
      font-variant-numeric: tabular-nums;
      white-space: nowrap;
    }
    .ord {
      min-width: 12rem;
      overflow-wrap: anywhere;
    }
    .akter {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--gs-steg-4);
      font-weight: 400;
      font-size: var(--gs-text-liten);
    }
  `,
})
export class InkommetSida {
  readonly samverkan = input.required<string>();
  readonly #dialog = inject(MatDialog);
  readonly #graf = inject(Graf);
  readonly #sammanhang = inject(Sammanhang);
  protected readonly svar = grafResurs(InkommetOperation, () => ({}));
  protected readonly lista = computed(() => this.svar.varde()?.inkommet);
  protected readonly lage = urlVarde('lage', 'vantar');
  readonly #alla = computed(() => this.lista()?.rader ?? []);
  readonly #valda = computed(() => this.#alla().filter((r) => inkommetIUrval(r, this.lage.varde())));
  readonly #vy = tabellvy(this.#valda, inkommettabell);
  protected readonly vy = { ...this.#vy, antal: computed(() => this.#alla().length) };
  protected readonly fil = (format: 'xlsx' | 'csv'): string => filadress(`/api/${this.samverkan()}/inkommet.${format}`, this.#vy, { lage: this.lage.varde() });
  protected readonly lagen = inkommetlagen;
  protected readonly lageText = inkommetlageText;
  /** The row an act is open on. */
  protected readonly oppen = signal<{ readonly akt: 'arende' | 'avfor'; readonly rad: InkommetDelFragment } | null>(null);

  protected sen(rad: InkommetDelFragment): boolean {
    return rad.lage === 'vantar' && rad.frist < this.#sammanhang.affarsdatum();
  }

  protected async klar(): Promise<void> {
    this.oppen.set(null);
    await this.svar.ladda();
  }

  protected async anteckna(): Promise<void> {
    const ruta = this.#dialog.open<AntecknaInkommenRuta, Antecknadata, InkommetDelFragment | null>(AntecknaInkommenRuta, { ...RUTA, ariaLabelledBy: 'anteckna-rubrik', data: {} });
    if (await firstValueFrom(ruta.afterClosed())) await this.svar.ladda();
  }

  protected async registrera(rad: InkommetDelFragment, { id, dnr }: ValtArende): Promise<void> {
    const kvar = await lasRegistreringskvar(this.#graf, id, rad.id);
    const ruta = this.#dialog.open<RegistreraHandlingRuta, Registreringsdata, RegisterpostDelFragment | null>(RegistreraHandlingRuta, {
      ...RUTA, ariaLabelledBy: 'registrering-rubrik', data: { arendeId: id, dnr, filer: [], start: utkastAvInkommet(rad), inkommen: rad, kvar },
    });
    if (await firstValueFrom(ruta.afterClosed())) await this.klar();
  }
}
