import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { startAuthentication, WebAuthnError } from '@simplewebauthn/browser';
import type { Faktorslag, FaktorsvarInput, Passkeysyfte } from '@gemensam/shared/contract';
import { NyPasskeyutmaningOperation } from './generated/operationer';
import { Graf } from './graf';
import type { VisatAvslag } from './gs-avslag';
import { GsTextfalt } from './gs-textfalt';

const TEXT: Readonly<Record<Faktorslag, string>> = { passkey: 'Passkey', totp: 'Kod från appen', aterhamtningskod: 'Återhämtningskod' };

/** Why a passkey could not be shown, as a refusal. */
export const passkeyfel = (orsak: unknown): VisatAvslag =>
  orsak instanceof WebAuthnError || orsak instanceof DOMException
    ? { regel: 'Passkey avbröts', text: 'Webbläsaren fick inget svar från din passkey.', utvag: 'Försök en gång till, eller välj ett annat sätt.' }
    : { regel: 'Passkey går inte att använda', text: 'Webbläsaren kan inte använda passkeys här.', utvag: 'Välj ett annat sätt.' };

/** How the person shows who she is: passkey, a code from the app, or a recovery code. The page around it asks for `hamta`. */
@Component({
  selector: 'gs-faktorsvar',
  imports: [GsTextfalt],
  template: `
    @if (metoder().length > 1) {
      <fieldset class="gs-val">
        <legend>Bekräfta med</legend>
        @for (m of metoder(); track m) {
          <label><input type="radio" name="gs-faktorsvar" [checked]="vald() === m" (change)="vald.set(m)" /> {{ text[m] }}</label>
        }
      </fieldset>
    }
    @switch (vald()) {
      @case ('totp') {
        <gs-textfalt etikett="Kod från appen" hjalp="Sex siffror. Koden byts var trettionde sekund." autofyll="one-time-code" [kravs]="true" [(text)]="kod" [fel]="fel('kod')" />
        @if (demokod(); as d) {
          <p class="demo">Demo: koden är <code>{{ d }}</code></p>
        }
      }
      @case ('aterhamtningskod') {
        <gs-textfalt etikett="Återhämtningskod" hjalp="En av koderna du fick när du lade till appen eller din passkey. Varje kod gäller en gång." [kravs]="true" [(text)]="aterhamtningskod" [fel]="fel('aterhamtningskod')" />
      }
      @case ('passkey') {
        <p>Webbläsaren frågar efter din passkey när du går vidare.</p>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--gs-steg-3);
    }
    p {
      margin: 0;
    }
  `,
})
export class GsFaktorsvar {
  readonly metoder = input.required<readonly Faktorslag[]>();
  readonly syfte = input.required<Passkeysyfte>();
  readonly demokod = input<string | null>(null);
  readonly avslag = input<VisatAvslag | null>(null);

  readonly #graf = inject(Graf);
  protected readonly text = TEXT;
  protected readonly vald = linkedSignal(() => this.metoder()[0]);
  protected readonly kod = signal('');
  protected readonly aterhamtningskod = signal('');
  protected readonly fel = (falt: string): string | null => (this.avslag()?.falt === falt ? (this.avslag()?.text ?? null) : null);
  readonly arPasskey = computed(() => this.vald() === 'passkey');

  /** What the person shows, or why it could not be got. */
  async hamta(): Promise<FaktorsvarInput | { readonly nej: VisatAvslag }> {
    const vald = this.vald();
    if (vald === 'totp') return { kod: this.kod() };
    if (vald === 'aterhamtningskod') return { aterhamtningskod: this.aterhamtningskod() };
    const svar = (await this.#graf.andra(NyPasskeyutmaningOperation, { input: { syfte: this.syfte() } })).nyPasskeyutmaning;
    if (svar.__typename === 'Avslag') return { nej: svar };
    try {
      return { passkey: JSON.stringify(await startAuthentication({ optionsJSON: JSON.parse(svar.val) })) };
    } catch (orsak) {
      return { nej: passkeyfel(orsak) };
    }
  }

  /** Empties the fields, so that a used code is not sent again. */
  rensa(): void {
    this.kod.set('');
    this.aterhamtningskod.set('');
  }
}
