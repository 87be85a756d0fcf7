import { type Handelse, type Skrivning } from '@gemensam/shared/api';
import { DEMODATUM } from '../installning-miljo';
import { type DemoDelegationspunkt, type DemoSamverkan } from './demoinnehall';
import { inlast, laggTill } from './inlasning';
import { type InlastPortfolj } from './las-in-portfolj';
import { finn } from './las-in-personer';

/** The delegationsordning as it was adopted, and the prisbasbelopp that a samverkan begins with. */
export const lasInDelegation = async (skriv: Skrivning, { delegation }: DemoSamverkan, { beslutId }: InlastPortfolj): Promise<Handelse[]> => {
  const handelser = [await prisbasbelopp(skriv)];
  if (!delegation) return handelser;
  const id = skriv.nyttId();
  const { kalla, gallerFran, beslut, bradskanderatt } = delegation;
  const punkter = delegation.punkter.map((p, i) => punktrad(p, { id: skriv.nyttId(), ordning_id: id, nr: i + 1 }));
  await laggTill(skriv, 'delegationsordning', [{ id, bradskanderatt, version: 1 }]);
  await laggTill(skriv, 'delegationspunkt', punkter);
  // Adopted last: from then on nothing of it changes.
  await skriv.rader({ namn: 'demo.faststall_delegationsordning', text: 'update gemensam.delegationsordning set nummer = 1, galler_fran = $2, beslut_id = $3, faststalld = $4 where id = $1' }, [id, gallerFran, finn(beslutId, beslut), skriv.nu]);
  handelser.push(
    inlast(kalla, {
      objekttyp: 'delegationsordning',
      objektId: id,
      text: `Delegationsordningen från ${gallerFran} lästes in med ${punkter.length} punkter.`,
      data: { nummer: 1, gallerFran, beslut, bradskanderatt, delegationspunkter: punkter.map((p) => `${p.nr}. ${p.text}`) },
    }),
  );
  return handelser;
};

const punktrad = (p: DemoDelegationspunkt, nyckel: { readonly id: string; readonly ordning_id: string; readonly nr: number }) => ({
  ...nyckel,
  arendetyp: p.arendetyp,
  text: p.text,
  delegat: p.delegat,
  ersattare: p.ersattare ?? null,
  tak_slag: p.prisbasbelopp ? 'prisbasbelopp' : null,
  tak_antal: p.prisbasbelopp?.antal ?? null,
  tak_moms: p.prisbasbelopp?.moms ?? null,
  kraver: p.kraver ?? [],
  vidaredelegation: false,
  attest: p.attest ?? false,
});

const prisbasbelopp = async (skriv: Skrivning): Promise<Handelse> => {
  const rader = await skriv.rader<{ ar: number; ore: string }>({ namn: 'demo.prisbasbelopp', text: 'select ar, ore from gemensam.prisbasbelopp order by ar' });
  return inlast(
    { namn: 'Prisbasbelopp enligt regeringens beslut, 2 kap. 7 § socialförsäkringsbalken', datum: DEMODATUM },
    { objekttyp: 'prisbasbelopp', objektId: 'inlast', text: `Prisbasbelopp för ${rader.length} år lästes in.`, data: { prisbasbelopp: Object.fromEntries(rader.map((r) => [String(r.ar), r.ore])) } },
  );
};
