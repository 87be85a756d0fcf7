import { valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtal, type ForlangAvtalInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AvtalRepository, type Avtalskonflikt } from './avtal.repository';
import { provaForlangningsbeslut } from './avtalsbeslut';
import { forlangGenomBeslut } from './beslutad-forlangning';

/**
 * The next option of an avtal is taken by a decision that is already there: the nämnd's, or one on delegation that was noted from outside. One that
 * the portal took has carried its option out, and is chosen here only where it was registered wrong and taken back.
 */
export const forlangAvtal = (db: Db, begaran: Begaran, input: ForlangAvtalInput): Promise<Avtal | Avtalskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtal, Avslag | Avtalskonflikt>(kontext, skrivval(begaran, 'forlangAvtal', input), async (skriv) => {
    const avtal = new AvtalRepository(skriv, kontext);
    const bild = await avtal.oppna(input.id);
    if (!bild) return finnsInte();

    if (bild.version !== input.version) return avtal.konflikt(bild.id);
    const valt = await valjBeslutsreferens(skriv, kontext, input, { andamal: 'forlangning', saker: [bild.id] });
    if (arAvslag(valt)) return valt;
    const fel = await provaForlangningsbeslut(skriv, kontext, valt.beslut);
    if (fel) return fel;
    const forlangd = await forlangGenomBeslut(skriv, kontext, avtal, bild, input.meddelad, valt.beslut);
    if (forlangd === null) return avtal.konflikt(bild.id);
    if (arAvslag(forlangd)) return forlangd;
    return genomfort(await avtal.svar(bild.id), forlangd, ...(valt.handelse ? [valt.handelse] : []));
  });
};
