import { inject, signal, type Signal } from '@angular/core';
import type { AvtalsuppgifterInput } from '@gemensam/shared/contract';
import { Sammanfogning, Sammanhang } from '@gemensam/shared/web';
import { type Avtalssvar, Avtalsvy } from './avtalsvy';
import { type Avtalsutkast, TOMT_UTKAST, uppgifterAv, utkastAv } from './avtalsutkast';
import { sammanfogaAvtal } from './sammanfoga-avtal';

/** Which avtal is written, and on which version. */
export interface Avtalsnyckel {
  readonly id: string;
  readonly version: number;
}

/** A form that writes an avtal that is there. */
export interface Avtalsandring {
  /** What the form begins with; what somebody else saves meanwhile does not change it until it is joined. */
  readonly fran: Signal<Avtalsutkast>;
  skicka(skrivet: { readonly uppgifter: AvtalsuppgifterInput; readonly utkast: Avtalsutkast }): void;
}

/** `akt`: what is asked of the server; `klart`: what is said when it is done. Call where `inject` is allowed, on the page of an avtal. */
export const avtalsandring = (klart: string, akt: (nyckel: Avtalsnyckel, uppgifter: AvtalsuppgifterInput) => Promise<Avtalssvar>): Avtalsandring => {
  const vy = inject(Avtalsvy);
  const sammanfogning = inject(Sammanfogning);
  const idag = inject(Sammanhang).affarsdatum;
  const forst = vy.avtal();
  const fran = signal(forst ? utkastAv(forst) : TOMT_UTKAST);
  let bas = fran();
  let nyckel: Avtalsnyckel = { id: forst?.id ?? '', version: forst?.version ?? 0 };
  return {
    fran,
    skicka: ({ uppgifter, utkast }) => {
      let min = utkast;
      void vy.skicka(
        klart,
        () => akt(nyckel, uppgifter),
        async (aktuellt) => {
          const deras = utkastAv(aktuellt);
          const ihop = await sammanfogaAvtal(sammanfogning, { bas, min, deras });
          if (!ihop) return null;
          [bas, min, nyckel] = [deras, ihop, { id: aktuellt.id, version: aktuellt.version }];
          fran.set(ihop);
          const svar = uppgifterAv(ihop, idag());
          return 'input' in svar ? () => akt(nyckel, svar.input) : null;
        },
      );
    },
  };
};
