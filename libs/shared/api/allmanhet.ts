import { HttpException, Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Datum } from '@gemensam/shared/domain';
import { somDatabasfel } from './databasfel';
import { type Kontext, type SamverkanRef } from './kontext';

/** Nobody in particular: no uppdrag, so no policy that asks for one lets anything through. */
const NAGON = { id: '00000000-0000-0000-0000-000000000000', namn: 'Allmänheten' };

const FONSTER_MS = 60_000;
/** Questions from one address in a minute. */
export const FLEST_FRAGOR = 60;
/** More addresses than this are not kept apart. */
const FLEST_ADRESSER = 10_000;

/** Opens what everybody may read without login: the samverkan by its name in the address, and not more often than a server bears. */
@Injectable()
export class Allmanhet {
  readonly #fragor = new Map<string, { antal: number; sedan: number }>();

  constructor(@Inject(DataSource) private readonly datakalla: DataSource) {}

  /** The context of anybody in a samverkan; null when there is none of the name. */
  async kontext(kortnamn: string, affarsdatum: Datum): Promise<Kontext | null> {
    const samverkan = await this.samverkan(kortnamn);
    return samverkan && { samverkan, person: NAGON, uppdrag: [], affarsdatum };
  }

  /** Counts a question from an address. Throws 429 with when to come back when they are too many. */
  slappFram(adress: string, res: { readonly setHeader: (namn: string, varde: string) => unknown }, nu = Date.now()): void {
    if (this.#fragor.size > FLEST_ADRESSER) this.#fragor.clear();
    const rad = this.#fragor.get(adress);
    if (!rad || nu - rad.sedan >= FONSTER_MS) {
      this.#fragor.set(adress, { antal: 1, sedan: nu });
      return;
    }
    rad.antal++;
    if (rad.antal <= FLEST_FRAGOR) return;
    res.setHeader('Retry-After', String(Math.ceil((rad.sedan + FONSTER_MS - nu) / 1000)));
    throw new HttpException('För många frågor. Vänta en minut och försök igen.', 429);
  }

  /** Every samverkan of the installation, in Swedish order. */
  async oppna(): Promise<readonly Pick<SamverkanRef, 'kortnamn' | 'namn'>[]> {
    return this.fraga('select kortnamn, namn from gemensam.oppna_samverkan()', []);
  }

  private async samverkan(kortnamn: string): Promise<SamverkanRef | null> {
    const [rad] = await this.fraga<SamverkanRef>('select id, kortnamn, namn, form from gemensam.oppen_samverkan($1)', [kortnamn.slice(0, 100)]);
    return rad ?? null;
  }

  private async fraga<R>(sats: string, varden: readonly string[]): Promise<readonly R[]> {
    try {
      const rader: R[] = await this.datakalla.query(sats, [...varden]);
      return rader;
    } catch (fel) {
      throw somDatabasfel(fel);
    }
  }
}
