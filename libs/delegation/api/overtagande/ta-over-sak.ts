import { arDelegerbar, arendetypText, provaAterlamnande, provaOvertagande, stangdAv } from '@gemensam/delegation/domain';
import { valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, type Handelse, konflikt, type Konflikt, kravKontext, type Lasning, skrivval, updateVersioned } from '@gemensam/shared/api';
import { type AterlamnaSakInput, type Overtagande, type TaOverSakInput } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { OvertagandeEntitet } from '../ordning/delegationsordning.entity';
import { vantaPaBesluten } from '../ordning/tagna-beslut.lasmodell';
import { lasOvertagande, lasOvertagbar } from './overtaganden.lasmodell';

type Svar = Promise<Overtagande | Konflikt<Overtagande> | Avslag>;
type Oskrivet = Avslag | Konflikt<Overtagande>;

const handelse = (handelsetyp: string, objektId: string, text: string, data: Handelse['data']): Handelse => ({ handelsetyp, objekttyp: 'overtagande', objektId, text, data });

const svaret = async (las: Lasning, id: string): Promise<Overtagande> => {
  const o = await lasOvertagande(las, id);
  if (!o) throw new Error(`the overtagande ${id} is written but cannot be read`);
  return o;
};

/** The nämnd takes one matter over, by its decision. What is decided on delegation is not taken over. */
export const taOverSak = (db: Db, begaran: Begaran, input: TaOverSakInput): Svar => {
  const kontext = kravKontext(begaran);
  return db.skriva<Overtagande, Oskrivet>(kontext, skrivval(begaran, 'taOverSak', input), async (skriv) => {
    const { saktyp, sakId, arendetyp } = input;
    await vantaPaBesluten(skriv);
    const bild = await lasOvertagbar(skriv, saktyp, sakId);
    if (!bild) return finnsInte();
    if (!arDelegerbar(arendetyp)) return avslag({ regel: 'Är inte delegerat', kalla: stangdAv(arendetyp) ?? 'KL 6:38', text: 'Frågan kan inte delegeras, så nämnden har den redan.', utvag: 'Välj en fråga i listan.', falt: 'arendetyp' });
    const valt = await valjBeslutsreferens(skriv, kontext, input, { andamal: 'overtagande' });
    if (arAvslag(valt)) return valt;
    const fraga = bild.fragor.find((f) => f.arendetyp === arendetyp);
    const skal = provaOvertagande({ saktyp, arendetyp, skal: input.skal, beslut: valt.beslut, redan: fraga?.overtagande ?? null, beslutat: fraga?.beslutat ?? null });
    if (arAvslag(skal)) return skal;

    const id = skriv.nyttId();
    const { namn } = bild.sak;
    await skriv.manager.insert(OvertagandeEntitet, {
      id, saktyp, sakId, arendetyp, sak: namn.slice(0, 300), beslutId: valt.beslut.id, datum: valt.beslut.datum, skal, avId: kontext.person.id, av: kontext.person.namn, aterlamnad: null, aterlamnadBeslutId: null, version: 1,
    });
    const beslut = `${valt.beslut.organ} ${valt.beslut.datum} ${valt.beslut.beteckning}`;
    const rad = handelse('sak_overtagen', id, `Nämnden tog över ${namn} (${arendetypText(arendetyp).toLowerCase()}) genom ${beslut}.`, { saktyp, sakId, sak: namn, delegationstyp: arendetyp, beslut, skal });
    return genomfort(await svaret(skriv, id), rad, ...(valt.handelse ? [valt.handelse] : []));
  });
};

/** The nämnd hands the matter back to the delegat, by another decision. */
export const aterlamnaSak = (db: Db, begaran: Begaran, input: AterlamnaSakInput): Svar => {
  const kontext = kravKontext(begaran);
  return db.skriva<Overtagande, Oskrivet>(kontext, skrivval(begaran, 'aterlamnaSak', input), async (skriv) => {
    await vantaPaBesluten(skriv);
    const o = await lasOvertagande(skriv, input.id);
    if (!o) return finnsInte();
    if (o.version !== input.version) return konflikt(o);
    const valt = await valjBeslutsreferens(skriv, kontext, input, { andamal: 'overtagande' });
    if (arAvslag(valt)) return valt;
    const fel = provaAterlamnande({ datum: o.datum, beslutId: o.beslut.id, aterlamnad: o.aterlamnad ?? null }, valt.beslut);
    if (fel) return fel;

    if (!(await updateVersioned(skriv.manager, OvertagandeEntitet, o, { aterlamnad: valt.beslut.datum, aterlamnadBeslutId: valt.beslut.id }))) return konflikt(await svaret(skriv, o.id));
    const beslut = `${valt.beslut.organ} ${valt.beslut.datum} ${valt.beslut.beteckning}`;
    const rad = handelse('sak_aterlamnad', o.id, `Nämnden lämnade tillbaka ${o.sak} (${arendetypText(o.arendetyp).toLowerCase()}) till delegaten genom ${beslut}.`, { saktyp: o.saktyp, sakId: o.sakId, sak: o.sak, delegationstyp: o.arendetyp, beslut });
    return genomfort(await svaret(skriv, o.id), rad, ...(valt.handelse ? [valt.handelse] : []));
  });
};
