import { nastaForlangning } from '@gemensam/avtal/domain';
import { avtaletsLage, AvtalRepository, type Avtalsbild, avtalsnamn, forlangGenomBeslut, lasAvtalsbildPer, lasTecknadeAvtal, provaAvtaletsForlangning, tidsunderlag } from '@gemensam/avtal/api';
import { arAvslag, arDatum, avslag, type Datum, finnsInte, formateraDatum } from '@gemensam/shared/domain';
import { motpartAv } from './avtalets-motpart';
import { inget, type Verkstallighet } from './verkstallighet';

const optionen = (bild: Avtalsbild, datum: Datum) => {
  const underlag = tidsunderlag(bild);
  return underlag && bild.tecknat !== null ? nastaForlangning(underlag, datum) : null;
};

/** Point 2: the next option of an avtal is taken, where the avtal holds one and the supplier is told in time. */
export const avtalsforlangning: Verkstallighet = {
  las: async ({ skriv, kontext }, { sakId }) => ((await new AvtalRepository(skriv, kontext).oppna(sakId ?? '')) ? null : finnsInte()),

  sak: async ({ las, kontext }, { sakId, uppgifter }) => {
    const meddelad = uppgifter.avtalsforlangning?.meddelad?.trim() || kontext.affarsdatum;
    if (!arDatum(meddelad))
      return avslag({ regel: 'Datumet går inte att läsa', kalla: 'Domänregel U3', text: 'Dagen då leverantören meddelas går inte att läsa.', utvag: 'Skriv den som 2021-02-15.', falt: 'uppgifter.avtalsforlangning.meddelad' });
    const last = await lasAvtalsbildPer(las, sakId ?? '', meddelad);
    if (!last) return finnsInte();
    const { bild, avropat } = last;
    const option = optionen(bild, meddelad);
    const beslut = { id: '', organ: '', datum: kontext.affarsdatum, beteckning: '', rubrik: '', handling: null, beslutare: 'delegation' as const, ursprung: null };
    const provad = provaAvtaletsForlangning(bild, { meddelad, avropat }, beslut, kontext.affarsdatum);
    const namn = avtalsnamn(bild);
    return {
      saktyp: 'avtal', sakId: bild.id, version: bild.version, namn, motpart: motpartAv(bild),
      underlag: { ...inget, option: { finns: option !== null, varselSista: option?.varselSenast ?? null, option: option?.nr ?? null } },
      hinder: arAvslag(provad) ? { ...provad, falt: provad.falt && `uppgifter.avtalsforlangning.${provad.falt}` } : null,
      rubrik: `Förlängning av ${namn}`,
      beslutstext: arAvslag(provad) ? `Avtalet ${namn} förlängs.` : `Avtalet ${namn} förlängs till och med ${formateraDatum(provad.slutar)} (option ${provad.option}). Leverantören meddelas ${formateraDatum(meddelad)}.`,
      uppgifter: { meddelad },
    };
  },

  verkstall: async ({ skriv, kontext }, beslut, { sakId, uppgifter }) => {
    const avtal = new AvtalRepository(skriv, kontext);
    const bild = await avtal.oppna(sakId ?? '');
    if (!bild) return finnsInte();
    const forlangd = await forlangGenomBeslut(skriv, kontext, avtal, bild, String(uppgifter['meddelad']), beslut.referens);
    return forlangd === null || arAvslag(forlangd) ? forlangd : [forlangd];
  },

  mojliga: async ({ las, kontext }) =>
    (await lasTecknadeAvtal(las)).flatMap((bild) => {
      const { nasta } = avtaletsLage(bild, kontext.affarsdatum);
      return nasta ? [{ saktyp: 'avtal' as const, id: bild.id, namn: avtalsnamn(bild), lage: `Option ${nasta.nr}, leverantören meddelas senast ${nasta.varselSenast}` }] : [];
    }),
};
