import { valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type Avtal, type SagUppAvtalInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AvtalRepository, type Avtalskonflikt } from './avtal.repository';
import { provaAvtaletsUppsagning } from './avtalet';
import { provaOanvant } from './avtalsbeslut';
import { avtalsnamn } from './avtalsinmatning';

const ORD = { uppsagning: 'sades upp', havning: 'hävdes', av_leverantor: 'sades upp av leverantören' } as const;

/** An avtal is ended before its time: by the nämnd with its decision, or by the supplier. */
export const sagUppAvtal = (db: Db, begaran: Begaran, input: SagUppAvtalInput): Promise<Avtal | Avtalskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtal, Avslag | Avtalskonflikt>(kontext, skrivval(begaran, 'sagUppAvtal', input), async (skriv) => {
    const avtal = new AvtalRepository(skriv, kontext);
    const bild = await avtal.oppna(input.id);
    if (!bild) return finnsInte();

    if (bild.version !== input.version) return avtal.konflikt(bild.id);
    const valt = input.slag === 'av_leverantor' ? null : await valjBeslutsreferens(skriv, kontext, input, { andamal: 'uppsagning', saker: [bild.id] });
    if (arAvslag(valt)) return valt;
    const anvant = valt && (await provaOanvant(skriv, valt.beslut));
    if (anvant) return anvant;
    const uppsagning = provaAvtaletsUppsagning(bild, input, valt?.beslut ?? null, kontext.affarsdatum);
    if (arAvslag(uppsagning)) return uppsagning;

    const { slag, meddelad, sistaDag, skal } = uppsagning;
    const beslutReferensId = valt?.beslut.id ?? null;
    if (!(await avtal.sagUpp(bild, { slag, meddelad, sistaDag, skal, beslutReferensId }))) return avtal.konflikt(bild.id);
    return genomfort(
      await avtal.svar(bild.id),
      {
        handelsetyp: 'avtal_uppsagt', objekttyp: 'avtal', objektId: bild.id,
        text: `Avtalet ${avtalsnamn(bild)} ${ORD[slag]} till ${sistaDag}.`, data: { uppsagningsslag: slag, meddelad, slutar: sistaDag, skal, beslutReferensId },
      },
      ...(valt?.handelse ? [valt.handelse] : []),
    );
  });
};
