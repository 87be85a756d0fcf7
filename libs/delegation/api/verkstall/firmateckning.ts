import { AvtalRepository, type Avtalsbild, avtalsnamn, lasAvtalsbild, lasAvtalsbilder, provaAvtaletsTeckning, tecknaLast } from '@gemensam/avtal/api';
import { lasBeslutsreferens, type RegistreratBeslut } from '@gemensam/samverkan/api';
import { provaBeslutsandamal } from '@gemensam/samverkan/domain';
import { type Lasning } from '@gemensam/shared/api';
import { arAvslag, arId, avslag, type Avslag, finnsInte, stycke } from '@gemensam/shared/domain';
import { motpartAv } from './avtalets-motpart';
import { type Begart, inget, type Verkstallighet } from './verkstallighet';

const vilandePa = async (las: Lasning, { uppgifter }: Begart) => {
  const id = uppgifter.firmateckning?.beslutId ?? '';
  return arId(id) ? lasBeslutsreferens(las, id) : null;
};

/** The decision that is carried out is about what is signed. */
const provaVilandePa = (beslut: RegistreratBeslut, bild: Avtalsbild | null): Avslag | null => {
  const nej = provaBeslutsandamal(beslut, bild ? 'avtalsteckning' : 'undertecknande', bild && [bild.id, bild.projektId, bild.upphandling?.id].filter((x) => typeof x === 'string'));
  return nej && { ...nej, falt: 'uppgifter.firmateckning.beslutId' };
};

/** Point 1: an avtal of the register is signed, or another document; in both an earlier decision is carried out. */
export const firmateckning: Verkstallighet = {
  las: async ({ skriv, kontext }, { sakId }) => (sakId === null || (await new AvtalRepository(skriv, kontext).oppna(sakId)) ? null : finnsInte()),

  sak: async ({ las, kontext }, begart) => {
    const beslut = await vilandePa(las, begart);
    const bild = begart.sakId === null ? null : await lasAvtalsbild(las, begart.sakId);
    const barInte = beslut && provaVilandePa(beslut, bild);
    const underlag = { ...inget, fattatBeslut: beslut && beslut.datum <= kontext.affarsdatum ? { beteckning: `${beslut.organ} ${beslut.beteckning}`, datum: beslut.datum, rubrik: beslut.rubrik } : null };
    const uppgifter = { beslutReferensId: beslut?.id ?? null };
    if (begart.sakId === null) {
      const text = stycke(begart.uppgifter.firmateckning?.text ?? '');
      const saknas = text !== '' && text.length <= 4000 ? null : avslag({ regel: 'Vad som undertecknas', kalla: 'Delegationsordningen punkt 1', text: 'Skriv vad som undertecknas, i högst 4 000 tecken.', utvag: 'Välj ett avtal i listan, eller skriv vilken handling det är.', falt: 'uppgifter.firmateckning.text' });
      return { saktyp: null, sakId: null, version: null, namn: 'En handling', motpart: null, underlag, hinder: saknas ?? barInte, rubrik: 'Undertecknande av handling', beslutstext: text, uppgifter: { ...uppgifter, text } };
    }
    if (!bild) return finnsInte();
    const namn = avtalsnamn(bild);
    return {
      saktyp: 'avtal', sakId: bild.id, version: bild.version, namn, motpart: motpartAv(bild), underlag,
      hinder: provaAvtaletsTeckning(bild, kontext.affarsdatum, kontext.affarsdatum) ?? barInte,
      rubrik: `Undertecknande av ${namn}`, beslutstext: `Avtalet ${namn} undertecknas för nämnden.`, uppgifter,
    };
  },

  verkstall: async ({ skriv, kontext }, beslut, { sakId }) => {
    if (sakId === null) return [];
    const avtal = new AvtalRepository(skriv, kontext);
    const bild = await avtal.oppna(sakId);
    if (!bild) return finnsInte();
    const tecknat = await tecknaLast(kontext, avtal, bild, beslut.referens.datum);
    return tecknat === null || arAvslag(tecknat) ? tecknat : [tecknat];
  },

  mojliga: async ({ las }) =>
    (await lasAvtalsbilder(las)).flatMap((bild) =>
      bild.tecknat === null && bild.upphandling?.lage !== 'avbruten'
        ? [{ saktyp: 'avtal' as const, id: bild.id, namn: avtalsnamn(bild), lage: bild.upphandling && bild.upphandling.lage !== 'avtalsgenomlasning' && bild.upphandling.lage !== 'avtal_tecknat' ? 'Upphandlingen är inte klar' : 'Inte tecknat' }]
        : [],
    ),
};
