import { inject, Injectable } from '@angular/core';
import { Graf, Meddelanden, rollText, type VisatAvslag } from '@gemensam/shared/web';
import { DragTillbakaIntresseOperation, type IdeDelFragment, SattDeltagandeOperation, VisaIntresseOperation } from '../generated/operationer';

export type Ide = IdeDelFragment;
export type Intresseakt = 'visa' | 'dra_tillbaka' | 'avsta';

const GJORT: Readonly<Record<Intresseakt, (kommun: string) => string>> = {
  visa: (kommun) => `${kommun} är intresserad`,
  dra_tillbaka: (kommun) => `Intresset från ${kommun} är draget tillbaka`,
  avsta: (kommun) => `${kommun} står utanför idén`,
};

/** One press on an idea in the name of a kommun. */
@Injectable({ providedIn: 'root' })
export class Ideintresse {
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);

  /** Null when it was done. When somebody else in the kommun answered meanwhile, that is what the refusal says. */
  async svara(ide: Ide, egen: Ide['egna'][number], akt: Intresseakt): Promise<VisatAvslag | null> {
    const { kommunkod, namn } = egen.kommun;
    const input = { ideId: ide.id, kommunkod, version: egen.version };
    const svar =
      akt === 'visa'
        ? (await this.#graf.andra(VisaIntresseOperation, { input })).visaIntresse
        : akt === 'dra_tillbaka'
          ? (await this.#graf.andra(DragTillbakaIntresseOperation, { input })).dragTillbakaIntresse
          : (await this.#graf.andra(SattDeltagandeOperation, { input: { projektId: ide.id, kommunkod, version: egen.version, act: 'avsta' } })).sattDeltagande;
    if (svar.__typename === 'Avslag') return svar;
    if (svar.__typename === 'KommunsvarKonflikt')
      return { regel: 'Svaret är redan ändrat', text: `Någon annan har svarat för ${namn} medan sidan var öppen. Nu visas det som gäller.`, utvag: 'Svara igen om det inte stämmer.' };
    this.#meddelanden.visa(GJORT[akt](namn));
    return null;
  }
}

/**
 * Who proposed an idea, with the role and the kommun where the name does not say them.
 *
 * @example forslagsstallare(ide) // 'Anna Berg, Kommunrepresentant, Arjeplog'
 */
export const forslagsstallare = ({ foreslagenAv, roll, kommun }: Ide): string =>
  [foreslagenAv, ...[rollText(roll), kommun?.namn ?? ''].filter((del) => del !== '' && !foreslagenAv.includes(del))].join(', ');

/** @example kommunerText(1) // '1 kommun' */
export const kommunerText = (antal: number): string => `${antal} ${antal === 1 ? 'kommun' : 'kommuner'}`;

/**
 * How far an idea is from being qualified, in words.
 *
 * @example ideLageText({ antal: 1, kravs: 2, saknas: 1, kan: false }) // '1 kommun till behövs'
 */
export const ideLageText = ({ saknas, kan }: Ide['kvalificerbarhet']): string => (kan ? 'Kan kvalificeras' : `${kommunerText(saknas)} till behövs`);
