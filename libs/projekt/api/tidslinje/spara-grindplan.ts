import { type Grindplan, grindnamn, provaGrindplan, tidplanAv, type Tidplanar } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, type Kontext, kravKontext, saknarBehorighet, type Sats, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type Projektfaser, type SparaGrindplanInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { type Fasbild, ordningFor } from '../faser/fasbild.lasmodell';
import { FasRepository } from '../faser/fas.repository';
import { type FinansieringSakradPort } from '../faser/finansiering-sakrad';
import { farUppdatera } from '../portfolj/portfolj.lasmodell';
import { utfallAv } from './grindplan.lasmodell';

/**
 * The e-samordnare or the project's own projektledare plans its gates: the first plan is the original one, and each later one keeps
 * those before it and says why. The years of the project follow the plan in the same transaction.
 */
export const sparaGrindplan = (db: Db, port: FinansieringSakradPort, begaran: Begaran, input: SparaGrindplanInput): Promise<Projektfaser | Konflikt<Projektfaser> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektfaser, Avslag | Konflikt<Projektfaser>>(kontext, skrivval(begaran, 'sparaGrindplan', input), async (skriv) => {
    const faser = new FasRepository(skriv, kontext, port);
    const oppet = await faser.oppna(input.projektId, null);
    if (oppet.slag !== 'oppet') return oppet;
    const { bild } = oppet;
    if (!farUppdatera(kontext, bild.projektledare_id)) return saknarBehorighet('Du är inte projektledare för det här projektet.', 'Be e-samordnaren planera grindarna, eller få projektet tilldelat.');
    const galler = bild.planer[0] ?? null;
    if ((galler?.version ?? 0) !== input.version) return konflikt(await faser.sida(bild.id));

    const ordning = ordningFor(bild);
    const utfall = utfallAv(bild);
    const dagar = Object.fromEntries(input.dagar.map((d) => [d.grind, d.dag]));
    const prov = provaGrindplan({ start: input.start ?? null, dagar, skal: input.skal ?? '' }, { ordning, utfall, galler, idag: kontext.affarsdatum });
    if (arAvslag(prov)) return prov;
    const kalla = galler ? { fran: galler.kallaFran, till: galler.kallaTill } : { fran: bild.tidplan_fran, till: bild.tidplan_till };
    const tidplan = ordning ? tidplanAv(prov.plan, ordning, kalla) : kalla;

    const version = input.version + 1;
    await laggTill(skriv, kontext, bild, { ...prov.plan, version, skal: prov.skal, kalla, tidplan });
    return genomfort(await faser.sida(bild.id), {
      handelsetyp: 'grindplan_sparad', objekttyp: 'projekt', objektId: bild.id,
      text: version === 1 ? `Grindarna i ${bild.namn} planerades.` : `Grindarna i ${bild.namn} planerades om (version ${version}).`,
      data: {
        planversion: version, start: prov.plan.start, ...(prov.skal === null ? {} : { skal: prov.skal }), tidplanFran: tidplan.fran, tidplanTill: tidplan.till,
        grindplan: utfall.filter((g) => (prov.plan.dagar[g.till] ?? galler?.dagar[g.till]) !== undefined).map((g) => ({ grind: grindnamn(g), dag: prov.plan.dagar[g.till] ?? null, ...(galler ? { forutDag: galler.dagar[g.till] ?? null } : {}) })),
      },
    });
  });
};

interface NyPlan extends Grindplan {
  readonly version: number;
  readonly skal: string | null;
  readonly kalla: Tidplanar;
  readonly tidplan: Tidplanar;
}

const laggTill = async (skriv: Skrivning, kontext: Kontext, bild: Fasbild, p: NyPlan): Promise<void> => {
  await skriv.rader(nyPlan, [bild.id, p.version, p.start, JSON.stringify(p.dagar), p.kalla.fran, p.kalla.till, p.skal, kontext.affarsdatum, kontext.person.id, kontext.person.namn, p.tidplan.fran, p.tidplan.till]);
};

/** The plan and the years that follow from it; the project's version is its status reports' and moves on with them alone. */
const nyPlan: Sats = {
  namn: 'projekt.ny_grindplan',
  text: `
    with g as (insert into gemensam.grindplan (projekt_id, version, start, dagar, kalla_fran, kalla_till, skal, datum, av_id, av) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))
    update gemensam.projekt set tidplan_fran = $11, tidplan_till = $12 where id = $1`,
};
