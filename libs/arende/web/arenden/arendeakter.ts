import { inject, Injectable, type Type } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { type Arendeakt } from '@gemensam/arende/domain';
import { Graf, Meddelanden, type VisatAvslag } from '@gemensam/shared/web';
import { firstValueFrom } from 'rxjs';
import { type ArendeDelFragment, FardigberedArendeOperation } from '../generated/operationer';
import { type Aktutfall } from './gs-aktruta';

/** What an act came to where there is no dialog to say so. */
export type Aktresultat = Aktutfall | { readonly slag: 'avslag'; readonly avslag: VisatAvslag };

const GJORT: Readonly<Record<Arendeakt, (a: ArendeDelFragment) => string>> = {
  redigera: () => 'Sparat',
  registrera: (a) => `Ärendet är registrerat med diarienummer ${a.dnr}`,
  paborja_beredning: () => 'Beredningen har börjat',
  skicka_pa_remiss: () => 'Ärendet är på remiss',
  avsluta_remiss: () => 'Remissen är avslutad',
  fardigbered: () => 'Ärendet är färdigberett',
  aterta_beredning: () => 'Ärendet är åter under beredning',
  kalla: (a) => `Ärendet är kallat till ${a.sammantrade?.datum ?? 'sammanträdet'}`,
  aterkalla_kallelse: () => 'Kallelsen är återkallad',
  planera: (a) => (a.sammantrade ? `Ärendet är planerat till ${a.sammantrade.datum}` : 'Ärendet är inte längre planerat'),
  byt_handlaggare: (a) => `${a.handlaggare} är handläggare`,
};

/** The acts on an ärende, from its page and from the board: each opens its dialog, and says what it came to. */
@Injectable({ providedIn: 'root' })
export class Arendeakter {
  readonly #dialog = inject(MatDialog);
  readonly #graf = inject(Graf);
  readonly #meddelanden = inject(Meddelanden);

  /** The act on the ärende as the person saw it; `textnummer` is the text that was seen, for an act that fixes it. Null: left. Rejects with `GrafFel` where no dialog can show it. */
  async kor(akt: Exclude<Arendeakt, 'redigera'>, arende: ArendeDelFragment, textnummer: number | null = null): Promise<Aktresultat> {
    const utfall = akt === 'fardigbered' ? await this.#fardigbered(arende, textnummer) : await this.#oppna(akt, arende, textnummer);
    if (utfall?.slag === 'gjort') this.#meddelanden.visa(GJORT[akt](utfall.arende));
    if (utfall?.slag === 'konflikt') this.#meddelanden.visa('Någon annan ändrade ärendet. Läs igenom och försök igen');
    return utfall;
  }

  async #fardigbered(arende: ArendeDelFragment, textnummer: number | null): Promise<Aktresultat> {
    const { fardigberedArende: svar } = await this.#graf.andra(FardigberedArendeOperation, { input: { arendeId: arende.id, version: arende.version, textnummer } });
    if (svar.__typename === 'Avslag') return { slag: 'avslag', avslag: svar };
    return svar.__typename === 'Arende' ? { slag: 'gjort', arende: svar } : { slag: 'konflikt', arende: svar.aktuell };
  }

  async #oppna(akt: Exclude<Arendeakt, 'redigera' | 'fardigbered'>, arende: ArendeDelFragment, textnummer: number | null): Promise<Aktutfall> {
    const [ruta, data] = await rutan(akt, arende, textnummer);
    const oppen = this.#dialog.open<unknown, unknown, Aktutfall>(ruta, { data, width: '36rem', maxWidth: '96vw', autoFocus: 'input, textarea, select, h2', restoreFocus: true, ariaLabelledBy: 'akt-rubrik' });
    return (await firstValueFrom(oppen.afterClosed())) ?? null;
  }
}

/** The dialog of an act, fetched when it is asked for, and what it begins with. */
const rutan = async (akt: Exclude<Arendeakt, 'redigera' | 'fardigbered'>, arende: ArendeDelFragment, textnummer: number | null): Promise<readonly [Type<unknown>, unknown]> => {
  switch (akt) {
    case 'registrera':
      return [(await import('./registrera-ruta')).RegistreraRuta, arende];
    case 'skicka_pa_remiss':
      return [(await import('./remiss-ruta')).RemissRuta, { ...arende, textnummer }];
    case 'planera':
      return [(await import('./planera-ruta')).PlaneraRuta, arende];
    case 'byt_handlaggare':
      return [(await import('./handlaggare-ruta')).HandlaggareRuta, arende];
    default:
      return [(await import('./akt-ruta')).AktRuta, { akt, arende }];
  }
};
