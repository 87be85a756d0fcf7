import { setTimeout as vanta } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { inloggningsfordrojning } from '@gemensam/samverkan/domain';
import { Sessioner } from '@gemensam/shared/api';

/** More than this many wait from one address for the same name: the next is turned away at once. */
const LANGSTA_KO = 10;

/**
 * Slows guessing. Attempts from one address on one name take turns, so that a hundred at once wait a hundred times; how long each
 * waits follows from the failures that are logged for the name and the address. Each address has its own queue: whoever fills
 * one does not keep the person with the right password out elsewhere.
 */
@Injectable()
export class Inloggningsbroms {
  readonly #koer = new Map<string, { antal: number; sist: Promise<unknown> }>();

  constructor(@Inject(Sessioner) private readonly sessioner: Sessioner) {}

  /** Runs the attempt when its turn has come and the wait is over. Null: too many already wait from the address for this name. */
  async iTurOchOrdning<T>(namn: string, adress: string, forsok: () => Promise<T>): Promise<T | null> {
    const nyckel = `${adress} ${namn}`;
    const ko = this.#koer.get(nyckel) ?? { antal: 0, sist: Promise.resolve() };
    if (ko.antal >= LANGSTA_KO) return null;
    ko.antal++;
    this.#koer.set(nyckel, ko);
    const min = ko.sist.then(async () => {
      const nu = new Date();
      const [perNamn, perAdress] = await Promise.all([this.sessioner.misslyckade(namn, nu), this.sessioner.misslyckadeFran(adress, nu)]);
      const ms = inloggningsfordrojning({ perNamn, perAdress });
      if (ms > 0) await vanta(ms);
      return forsok();
    });
    ko.sist = min.catch(() => undefined);
    try {
      return await min;
    } finally {
      ko.antal--;
      if (ko.antal === 0) this.#koer.delete(nyckel);
    }
  }
}
