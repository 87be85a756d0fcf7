import { type Agandeuppgifter, agandetext, andelExakt, granskaAgande, type Organisationsslag, somInnehav, somPlats, tolkaAgande } from '@gemensam/avtal/domain';
import { fiktivtOrgnr } from '@gemensam/samverkan/domain';
import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { type DemoAgande, type DemoInnehav, type DemoSamverkan, type Kalla } from './demoinnehall';
import { godtaget, inlast, laggTill } from './inlasning';
import { finn } from './las-in-personer';

interface Organisationsrad {
  readonly id: string;
  readonly namn: string;
  readonly slag: Organisationsslag;
  readonly orgnr: string | null;
  readonly medlem: boolean;
}

/** Organisations that the members own or appoint, and who owns what between which days. */
export const lasInAgande = async (skriv: Skrivning, { agande }: DemoSamverkan): Promise<readonly Handelse[]> => {
  if (!agande) return [];
  const nya = await lasInOrganisationer(skriv, agande);
  const organisationer = await skriv.rader<Organisationsrad & Record<string, unknown>>({ namn: 'demo.agarorganisationer', text: 'select id, namn, slag, orgnr, medlem from gemensam.organisation where samverkan_id = gemensam.samverkan_id()' });
  const perNamn = new Map(organisationer.map((o) => [o.namn, o]));
  const rader = agande.innehav.map((i) => ({ id: skriv.nyttId(), u: uppgifterAv(i, perNamn, agande.kalla) }));
  const [fel] = granskaAgande({
    organisationer: organisationer.map((o) => ({ ...o, styrelseantal: agande.organisationer.find((a) => a.namn === o.namn)?.styrelseAntal ?? null })),
    innehav: rader.flatMap(({ u }) => somInnehav(u) ?? []), styrelseplatser: rader.flatMap(({ u }) => somPlats(u) ?? []),
  });
  if (fel) godtaget(fel);
  await laggTill(skriv, 'innehav', rader.flatMap(({ id, u }) => (u.roster && u.agareId !== null ? [innehavsrad(id, u, u.agareId, u.roster)] : [])));
  await laggTill(skriv, 'styrelseplats', rader.flatMap(({ id, u }) => (u.antal === null ? [] : [{ id, stiftelse_id: u.agdId, utsedd_av_id: u.agareId, antal: u.antal, ...period(u) }])));
  const namn = new Map(organisationer.map((o) => [o.id, o.namn]));
  return [...nya, ...rader.map(({ id, u }) => agandehandelse(id, u, namn, agande.kalla))];
};

const lasInOrganisationer = async (skriv: Skrivning, { kalla, organisationer }: DemoAgande): Promise<readonly Handelse[]> => {
  const rader = organisationer.map(({ namn, slag, serie, kommunkod, styrelseAntal }) => ({
    id: skriv.nyttId(), namn, orgnr: fiktivtOrgnr(serie), orgnr_fiktivt: true, slag, kommunkod: kommunkod ?? null, medlem: false, vardkommun: false, styrelse_antal: styrelseAntal ?? null,
  }));
  await laggTill(skriv, 'organisation', rader);
  return rader.map(({ id, namn, orgnr, slag, kommunkod, styrelse_antal: styrelseAntal }) =>
    inlast(kalla, { objekttyp: 'organisation', objektId: id, text: `${namn} lästes in som ett påhittat exempel.`, data: { namn, orgnr, orgnr_fiktivt: true, slag, kommunkod, styrelseAntal } }),
  );
};

const uppgifterAv = (i: DemoInnehav, perNamn: ReadonlyMap<string, Organisationsrad>, kalla: Kalla): Agandeuppgifter => {
  const id = (namn: string): string => perNamn.get(namn)?.id ?? finn(new Map(), namn);
  return godtaget(
    tolkaAgande(
      { agareId: i.agare === null ? null : id(i.agare), agdId: id(i.agd), roster: i.roster ?? null, kapital: i.kapital ?? null, antal: i.platser ?? null, fran: i.fran, till: i.till ?? null, kalla: kalla.namn },
      perNamn.get(i.agd)?.slag ?? 'annan',
    ),
  );
};

const period = ({ fran, till, kalla }: Agandeuppgifter) => ({ fran, till, kalla, struken: false, version: 1 });

const innehavsrad = (id: string, u: Agandeuppgifter, agareId: string, roster: NonNullable<Agandeuppgifter['roster']>) => ({
  id, agare_id: agareId, agd_id: u.agdId, roster_taljare: `${roster.taljare}`, roster_namnare: `${roster.namnare}`,
  kapital_taljare: u.kapital ? `${u.kapital.taljare}` : null, kapital_namnare: u.kapital ? `${u.kapital.namnare}` : null, ...period(u),
});

/** As the acts of the portal tell it, of what is owned. */
const agandehandelse = (id: string, u: Agandeuppgifter, namn: ReadonlyMap<string, string>, kalla: Kalla): Handelse =>
  inlast(kalla, {
    objekttyp: 'organisation', objektId: u.agdId,
    text: `${agandetext(u, u.agareId === null ? null : finn(namn, u.agareId), finn(namn, u.agdId))} från ${u.fran}${u.till === null ? '' : ` till och med ${u.till}`}.`,
    data: { agandeId: id, agareId: u.agareId, agdId: u.agdId, fran: u.fran, till: u.till, ...(u.antal === null ? { roster: u.roster && andelExakt(u.roster), kapital: u.kapital && andelExakt(u.kapital) } : { platser: u.antal }) },
  });
