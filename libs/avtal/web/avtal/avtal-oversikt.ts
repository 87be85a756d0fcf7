import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { avropsformText, avropsguide, FORE_TILLDELNING, type Optionslage, uppsagningsslagText } from '@gemensam/avtal/domain';
import { upphandlingslageText } from '@gemensam/projekt/domain';
import { GsBelopp, GsEtikett } from '@gemensam/shared/web';
import type { AvtalDelFragment } from '../generated/operationer';
import { Avtalsvy } from './avtalsvy';
import { GsAvtalsvolym } from './gs-avtalsvolym';

const LAGEN: Readonly<Record<Optionslage, string>> = { utnyttjad: '● Utnyttjad', mojlig: '◔ Kan utnyttjas', vantar: '○ Väntar på den förra', forfallen: '✕ Dagen har passerat' };

/** What an avtal says: time with options, suppliers, how one calls off, and who to ask. */
@Component({
  selector: 'gs-avtal-oversikt',
  imports: [GsBelopp, GsEtikett, GsAvtalsvolym, RouterLink],
  templateUrl: './avtal-oversikt.html',
  styleUrl: './avtal-oversikt.css',
})
export class AvtalOversikt {
  readonly samverkan = input.required<string>();
  readonly id = input.required<string>();
  readonly #vy = inject(Avtalsvy);
  protected readonly avtal = this.#vy.avtal;
  protected readonly lankar = this.#vy.lankar;
  protected readonly guide = computed(() => {
    const form = this.avtal()?.avropsform;
    return form ? { rubrik: avropsformText(form), steg: avropsguide(form) } : null;
  });
  protected readonly egnaSteg = computed(() => (this.avtal()?.avropsguide ?? '').split('\n').filter((rad) => rad.trim() !== ''));
  protected readonly harKontakt = computed(() => {
    const a = this.avtal();
    return a ? Boolean(a.kontaktNamn || a.kontaktEpost || a.kontaktTelefon) : false;
  });
  protected readonly uppsagningstid = computed(() => {
    const a = this.avtal();
    const manader = a?.uppsagningsmanader ?? null;
    if (manader !== null) return manader === 1 ? '1 månad' : `${manader} månader`;
    return a?.tecknat ? 'Ingen rätt att säga upp i förtid' : 'Inte bestämd';
  });
  protected readonly utanLeverantor = computed(() => {
    const a = this.avtal();
    const hemlig = !a?.tecknat && FORE_TILLDELNING.includes(a?.upphandling?.lage ?? 'tilldelad');
    return hemlig ? 'Leverantören skrivs in när upphandlingen är tilldelad.' : 'Ingen leverantör är inskriven.';
  });
  /** The option whose förlängning the person may take back: the one taken last. */
  protected readonly tasTillbaka = computed(() => {
    const a = this.avtal();
    return a?.akter.includes('aterta_forlangning') ? (a.optioner.findLast((o) => o.lage === 'utnyttjad')?.nr ?? null) : null;
  });
  protected readonly lagesText = (l: Optionslage): string => LAGEN[l];
  protected readonly slagText = uppsagningsslagText;
  protected readonly upphandlingText = upphandlingslageText;
  protected readonly beslutText = (b: NonNullable<AvtalDelFragment['optioner'][number]['beslut']>): string => `${b.organ} ${b.datum} ${b.beteckning}`;
}
