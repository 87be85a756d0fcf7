import { direktivdelar, direktivdelText, faststallDirektiv as provaFaststall, provaDirektivbeslutare, provaDirektivdatum, provaRegistrering } from '@gemensam/projekt/domain';
import { valjBeslutsreferens } from '@gemensam/samverkan/api';
import { type Begaran, type Db, genomfort, type Konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type FaststallDirektivInput, type Projektdirektiv } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { stallningAv } from './direktiv.lasmodell';
import { DirektivRepository } from './direktiv.repository';
import { beslutsdata, beslutsnamn } from '../faser/grindbeslut';
import { texter } from './spara-direktiv';

/** The e-samordnare or the nämndsekreterare enters the decision that makes the text a version: the first one, or a tillägg. */
export const faststallDirektiv = (db: Db, begaran: Begaran, input: FaststallDirektivInput): Promise<Projektdirektiv | Konflikt<Projektdirektiv> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Projektdirektiv, Avslag | Konflikt<Projektdirektiv>>(kontext, skrivval(begaran, 'faststallDirektiv', input), async (skriv) => {
    const direktiv = new DirektivRepository(skriv, kontext);
    const bild = await direktiv.oppna(input.projektId);
    if (!bild) return finnsInte();
    if ((bild.utkast?.version ?? 0) !== input.version) return direktiv.konflikt(bild);
    const farInte = provaDirektivbeslutare(input.beslutare) ?? provaRegistrering(input.beslutare, kontext.uppdrag.map((u) => u.roll), false);
    if (farInte) return farInte;

    const version = provaFaststall(stallningAv(bild), input.tillagg);
    if (arAvslag(version)) return version;
    const val = await valjBeslutsreferens(skriv, kontext, { beslutId: input.beslutId, beslut: input.beslut ? { ...input.beslut, beslutare: input.beslutare } : input.beslut }, { andamal: 'direktiv', saker: [bild.id] });
    if (arAvslag(val)) return val;
    const { beslut } = val;
    const nej = provaDirektivbeslutare(beslut.beslutare, input.beslutare) ?? provaDirektivdatum(stallningAv(bild), beslut.datum, input.beslut ? 'beslut.datum' : 'beslutId');
    if (nej) return nej;

    await direktiv.faststall(bild, version, beslut);
    return genomfort(
      await direktiv.sida(bild.id),
      {
        handelsetyp: 'direktiv_faststallt', objekttyp: 'projekt', objektId: bild.id,
        text: `Projektdirektivet för ${bild.namn} fastställdes i version ${version.nummer} genom ${beslutsnamn(beslut)}.`,
        data: { nummer: version.nummer, tillagg: version.tillagg, andrade: version.andrade.map(direktivdelText), beslut: beslutsdata(beslut), innehall: texter(version.innehall, direktivdelar) },
      },
      ...(val.handelse ? [val.handelse] : []),
    );
  });
};
