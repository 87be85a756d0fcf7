import { valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtal, type ForlangAvtalInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AvtalRepository, type Avtalskonflikt } from './avtal.repository';
import { provaAvtalsbeslut } from './avtalsbeslut';
import { forlangGenomBeslut } from './beslutad-forlangning';

/** The ordförande on delegation, or the e-samordnare for her or the nämnd, takes the next option of an avtal. */
export const forlangAvtal = (db: Db, begaran: Begaran, input: ForlangAvtalInput): Promise<Avtal | Avtalskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtal, Avslag | Avtalskonflikt>(kontext, skrivval(begaran, 'forlangAvtal', input), async (skriv) => {
    const avtal = new AvtalRepository(skriv, kontext);
    const bild = await avtal.oppna(input.id);
    if (!bild) return finnsInte();

    if (bild.version !== input.version) return avtal.konflikt(bild.id);
    const valt = await valjBeslutsreferens(skriv, kontext, input);
    if (arAvslag(valt)) return valt;
    const fel = provaAvtalsbeslut(valt.beslut, 'forlang');
    if (fel) return fel;
    const forlangd = await forlangGenomBeslut(skriv, kontext, avtal, bild, input.meddelad, valt.beslut);
    if (forlangd === null) return avtal.konflikt(bild.id);
    if (arAvslag(forlangd)) return forlangd;
    return genomfort(await avtal.svar(bild.id), forlangd, ...(valt.handelse ? [valt.handelse] : []));
  });
};
