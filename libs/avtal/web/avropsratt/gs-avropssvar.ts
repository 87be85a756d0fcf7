import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formateraDatum } from '@gemensam/shared/domain';
import { GsEtikett } from '@gemensam/shared/web';
import { GsAgandegraf } from '../agande/gs-agandegraf';
import type { AvropssvarDelFragment } from '../generated/operationer';
import { kedjegraf } from './kedjegraf';

/** The answer in large type, and under it what it rests on: the list or the rule, both measures, the chain drawn and in words. */
@Component({
  selector: 'gs-avropssvar',
  imports: [GsAgandegraf, GsEtikett, RouterLink],
  templateUrl: './gs-avropssvar.html',
  styleUrl: './gs-avropssvar.css',
})
export class GsAvropssvar {
  readonly svar = input.required<AvropssvarDelFragment>();
  readonly samverkan = input.required<string>();
  protected readonly dag = formateraDatum;
  protected readonly graf = computed(() => kedjegraf(this.svar().besked, this.svar().organisation.id));
  /** The ownership of the day says something else than the list. */
  protected readonly avviker = computed(() => this.svar().underlag === 'frusen_lista' && this.svar().besked.berattigad !== (this.svar().rad !== null));
}
