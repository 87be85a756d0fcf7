import { arDelegerbar, arendetypText, aterkomnaPunkter, provaAterkallelse, provaFaststallande } from '@gemensam/delegation/domain';
import { valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AterkallaDelegationspunktInput, type Delegationsordningar, type FaststallDelegationsordningInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { OrdningRepository } from './ordning.repository';
import { lasOrdningar } from './ordningar.lasmodell';
import { senasteDelegationsbeslut, vantaPaBesluten } from './tagna-beslut.lasmodell';
import { handelse, type Utkastkonflikt } from './utkastakt';

type Svar = Promise<Delegationsordningar | Utkastkonflikt | Avslag>;

/** The utkast becomes the next version by the nämnd's decision; the one before ends the day before. */
export const faststallDelegationsordning = (db: Db, begaran: Begaran, input: FaststallDelegationsordningInput): Svar => {
  const kontext = kravKontext(begaran);
  return db.skriva<Delegationsordningar, Avslag | Utkastkonflikt>(kontext, skrivval(begaran, 'faststallDelegationsordning', input), async (skriv) => {
    const ordning = new OrdningRepository(skriv, kontext);
    const utkast = await ordning.utkast();
    if (!utkast || utkast.id !== input.ordningId) return finnsInte();
    if (utkast.version !== input.version) return konflikt(utkast);
    await vantaPaBesluten(skriv);
    const valt = await valjBeslutsreferens(skriv, kontext, input, { andamal: 'delegationsordning' });
    if (arAvslag(valt)) return valt;
    const forra = await ordning.forra();
    const { gallerFran } = input;
    const aterkomna = aterkomnaPunkter((await lasOrdningar(skriv, kontext)).versioner[0] ?? null, utkast.punkter);
    const fel = provaFaststallande({ antalPunkter: utkast.punkter.length, gallerFran, beslut: valt.beslut, forra, senasteBeslut: await senasteDelegationsbeslut(skriv), aterkomna, bekraftade: input.aterkomna ?? [] });
    if (fel) return fel;

    if (!(await ordning.faststall(utkast, gallerFran, valt.beslut.id, forra))) return konflikt(await ordning.svar());
    const nummer = (forra?.version ?? 0) + 1;
    const beslut = `${valt.beslut.organ} ${valt.beslut.datum} ${valt.beslut.beteckning}`;
    const rad = handelse('delegationsordning_faststalld', utkast.id, `Delegationsordningen version ${nummer} fastställdes genom ${beslut} och gäller från ${gallerFran}.${aterkomna.map((a) => ` ${a.namn}, som återkallades från ${a.fran} i ${a.beslut}, lämnas över igen.`).join('')}`, {
      nummer, gallerFran, beslut, bradskanderatt: utkast.bradskanderatt, delegationspunkter: utkast.punkter.map((p) => `${p.nr}. ${p.text}`),
    });
    return genomfort(await lasOrdningar(skriv, kontext), rad, ...(valt.handelse ? [valt.handelse] : []));
  });
};

/** The nämnd takes back one point of the version in force. What was decided earlier the same day stands; what waits for its turn meets the point taken back. */
export const aterkallaDelegationspunkt = (db: Db, begaran: Begaran, input: AterkallaDelegationspunktInput): Svar => {
  const kontext = kravKontext(begaran);
  return db.skriva<Delegationsordningar, Avslag | Utkastkonflikt>(kontext, skrivval(begaran, 'aterkallaDelegationspunkt', input), async (skriv) => {
    const ordning = new OrdningRepository(skriv, kontext);
    await ordning.utkast();
    const version = (await lasOrdningar(skriv, kontext)).versioner.find((v) => v.punkter.some((p) => p.id === input.punktId));
    const punkt = version?.punkter.find((p) => p.id === input.punktId);
    if (!version || !punkt || !arDelegerbar(punkt.arendetyp)) return finnsInte();
    await vantaPaBesluten(skriv);
    const valt = await valjBeslutsreferens(skriv, kontext, input, { andamal: 'delegationsordning' });
    if (arAvslag(valt)) return valt;
    const senasteBeslut = await senasteDelegationsbeslut(skriv, punkt.id);
    const fel = provaAterkallelse({ punkt: { nr: punkt.nr, aterkallad: punkt.aterkallad ?? null }, ordning: version, fran: input.fran, beslut: valt.beslut, senasteBeslut });
    if (fel) return fel;

    await ordning.aterkalla(punkt.id, input.fran, valt.beslut.id);
    const beslut = `${valt.beslut.organ} ${valt.beslut.datum} ${valt.beslut.beteckning}`;
    const rad = handelse('delegationspunkt_aterkallad', version.id, `Punkt ${punkt.nr} (${arendetypText(punkt.arendetyp).toLowerCase()}) återkallades från ${input.fran} genom ${beslut}.${senasteBeslut === input.fran ? ' Det som redan var beslutat den dagen står fast.' : ''}`, { punktnummer: punkt.nr, punktId: punkt.id, fran: input.fran, beslut });
    return genomfort(await lasOrdningar(skriv, kontext), rad, ...(valt.handelse ? [valt.handelse] : []));
  });
};
