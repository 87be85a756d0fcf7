import { Component, computed, inject, input, signal } from '@angular/core';
import { dialogstatusText } from '@gemensam/avtal/domain';
import { Graf, GsAvslag, GsEtikett, GsLaddar, GsTextfalt, Sammanhang, tidpunkt } from '@gemensam/shared/web';
import { type AvtalsuppfoljningDelFragment, StallInDialogOperation } from '../generated/operationer';
import { utkastAvDialog } from './dialogutkast';
import { GsDialogformular } from './gs-dialogformular';
import { type Dialog, Uppfoljningsvy } from './uppfoljningsvy';

/** A dialogue: when and with whom, what was said and what grade it gave, what was set right, and what may be done with it. */
@Component({
  selector: 'gs-leverantorsdialog',
  imports: [GsAvslag, GsEtikett, GsLaddar, GsTextfalt, GsDialogformular],
  templateUrl: './gs-leverantorsdialog.html',
  styleUrls: ['./uppfoljning.css', './gs-leverantorsdialog.css'],
})
export class GsLeverantorsdialog {
  readonly dialog = input.required<Dialog>();
  readonly uppfoljning = input.required<AvtalsuppfoljningDelFragment>();
  protected readonly vy = inject(Uppfoljningsvy);
  readonly #graf = inject(Graf);
  readonly #idag = inject(Sammanhang).affarsdatum;
  protected readonly skal = signal('');
  protected readonly tidpunkt = tidpunkt;
  protected readonly dagen = computed(() => this.dialog().hallen ?? this.dialog().planerad ?? '');
  protected readonly statusText = computed(() => dialogstatusText(this.dialog().status));
  protected readonly sen = computed(() => this.dialog().status === 'planerad' && this.dagen() < this.#idag());
  protected readonly oppna = computed(() => this.dialog().atgarder.filter((a) => a.klar === null).length);
  /** The form that is open about this dialogue. */
  protected readonly oppet = computed(() => {
    const o = this.vy.oppet();
    return o?.dialogId === this.dialog().id ? o : null;
  });
  protected readonly formular = computed(() => {
    const o = this.oppet();
    return o && 'fran' in o ? o : null;
  });

  /** The form of a plan holds all of it; one that is set right is read beside the form. */
  protected readonly visasSagt = computed(() => !this.formular() || this.formular()?.slag === 'ratta');

  protected visa(slag: 'andra' | 'hall' | 'ratta'): void {
    const d = this.dialog();
    this.vy.visa({ slag, dialogId: d.id, version: d.version, fran: utkastAvDialog(slag, this.uppfoljning(), d, this.#idag()) });
  }

  protected visaInstallning(): void {
    this.skal.set('');
    this.vy.visa({ slag: 'stall_in', dialogId: this.dialog().id, version: this.dialog().version });
  }

  protected stallIn(): void {
    const { id, version } = this.dialog();
    void this.vy.skicka('Dialogen är inställd', async () => (await this.#graf.andra(StallInDialogOperation, { input: { id, version, skal: this.skal() } })).stallInDialog);
  }
}
