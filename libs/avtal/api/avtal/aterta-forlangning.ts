import { lasBeslutsreferens, valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AtertaForlangningInput, type Avtal } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { AvtalRepository, type Avtalskonflikt } from './avtal.repository';
import { provaAvtaletsAterforlangning } from './avtalet';
import { provaAtertagare, provaOanvant } from './avtalsbeslut';
import { avtalsnamn } from './avtalsinmatning';

/**
 * A förlängning that was registered by mistake is taken back by those who may prolong. Where its decision had been reported to the nämnd, a decision
 * carries that too. What was registered stays in the history.
 */
export const atertaForlangning = (db: Db, begaran: Begaran, input: AtertaForlangningInput): Promise<Avtal | Avtalskonflikt | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Avtal, Avslag | Avtalskonflikt>(kontext, skrivval(begaran, 'atertaForlangning', input), async (skriv) => {
    const avtal = new AvtalRepository(skriv, kontext);
    const bild = await avtal.oppna(input.id);
    if (!bild) return finnsInte();

    if (bild.version !== input.version) return avtal.konflikt(bild.id);
    const tillbaka = provaAvtaletsAterforlangning(bild, { skal: input.skal, senasteAvrop: (await avtal.avropsdagar(bild.id))?.sista ?? null });
    if (arAvslag(tillbaka)) return tillbaka;
    const medBeslut = input.anmald || Boolean(input.beslutId) || Boolean(input.beslut);
    const valt = medBeslut ? await valjBeslutsreferens(skriv, kontext, input, { andamal: 'aterforlangning', saker: [bild.id] }) : null;
    if (arAvslag(valt)) return valt;
    const anvant = valt && (await provaOanvant(skriv, valt.beslut));
    if (anvant) return anvant;
    const forlangd = await lasBeslutsreferens(skriv, bild.forlangningar.find((f) => f.nr === tillbaka.option)?.beslut.id ?? '');
    const fel = forlangd && provaAtertagare(kontext, { beteckning: forlangd.beteckning, iPortalen: forlangd.ursprung !== null }, valt !== null);
    if (fel) return fel;

    const { option, slutar, skal } = tillbaka;
    if (!(await avtal.atertaForlangning(bild, option, skal, valt?.beslut.id ?? null))) return avtal.konflikt(bild.id);
    const svar = await avtal.svar(bild.id);
    return genomfort(
      svar,
      {
        handelsetyp: 'avtal_forlangning_atertagen', objekttyp: 'avtal', objektId: bild.id,
        text: `Förlängningen av avtalet ${avtalsnamn(bild)} (option ${option}) togs tillbaka. Avtalet gäller till ${svar.slutar ?? slutar}.`,
        data: { option, slutar: svar.slutar ?? slutar, skal, beslutReferensId: valt?.beslut.id ?? null },
      },
      ...(valt?.handelse ? [valt.handelse] : []),
    );
  });
};
