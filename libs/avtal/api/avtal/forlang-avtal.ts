import { valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtal, type ForlangAvtalInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AvtalRepository, type Avtalskonflikt } from './avtal.repository';
import { provaAvtaletsForlangning } from './avtalet';
import { provaAvtalsbeslut } from './avtalsbeslut';
import { lasAvropatPer } from './avtalsbild.lasmodell';
import { avtalsnamn } from './avtalsinmatning';

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
    const forlangning = provaAvtaletsForlangning(bild, { meddelad: input.meddelad, avropat: await lasAvropatPer(skriv, bild.id, input.meddelad) }, valt.beslut, kontext.affarsdatum);
    if (arAvslag(forlangning)) return forlangning;

    if (!(await avtal.forlang(bild, forlangning.option, input.meddelad, valt.beslut.id))) return avtal.konflikt(bild.id);
    const { organ, datum, beteckning } = valt.beslut;
    return genomfort(
      await avtal.svar(bild.id),
      {
        handelsetyp: 'avtal_forlangt', objekttyp: 'avtal', objektId: bild.id,
        text: `Avtalet ${avtalsnamn(bild)} förlängdes till ${forlangning.slutar} (option ${forlangning.option}), enligt beslut ${organ} ${datum} ${beteckning}.`,
        data: { option: forlangning.option, meddelad: input.meddelad, slutar: forlangning.slutar, beslutReferensId: valt.beslut.id },
      },
      ...(valt.handelse ? [valt.handelse] : []),
    );
  });
};
