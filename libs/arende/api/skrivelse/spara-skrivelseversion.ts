import { flyttaArende, tomTjansteskrivelse } from '@gemensam/arende/domain';
import { type Begaran, type Db, genomfort, kravKontext, skrivval } from '@gemensam/shared/api';
import { type SparaSkrivelseversionInput } from '@gemensam/shared/contract';
import { arAvslag, avslag, type Avslag, enRad, finnsInte } from '@gemensam/shared/domain';
import { lasVersioner, type VersionLas } from './skrivelseversion.lasmodell';
import { SkrivelsetextRepository } from './skrivelsetext.repository';
import { sparaVersion } from './spara-version';

const LANGSTA_ANTECKNING = 300;

/**
 * Someone who prepares ärenden keeps the text as it stands: as a version, with a note for those who read the list. What others have
 * written meanwhile is in it too, since nothing of theirs is lost by that. Nothing new since the newest version: that one is the answer.
 */
export const sparaSkrivelseversion = async (db: Db, begaran: Begaran, input: SparaSkrivelseversionInput): Promise<VersionLas | Avslag> => {
  const kontext = kravKontext(begaran);
  const anteckning = enRad(input.anteckning);
  const redan = anteckning === '' ? await db.lasa(kontext, async (las) => (await lasVersioner(las, input.arendeId))?.[0] ?? null) : null;
  if (redan && redan.textnummer >= input.textnummer) return redan;
  return db.skriva<VersionLas>(kontext, skrivval(begaran, 'sparaSkrivelseversion', input), async (skriv) => {
    const text = await new SkrivelsetextRepository(skriv).hamtaOchLas(input.arendeId);
    if (!text) return finnsInte();
    const last = flyttaArende({ tillstand: text.arendetillstand, tjansteskrivelse: tomTjansteskrivelse, remissad: false }, 'redigera');
    if (arAvslag(last)) return last;
    if (anteckning.length > LANGSTA_ANTECKNING) return forLangAnteckning;

    const { id, handelse } = await sparaVersion(skriv, text, { orsak: 'sparad', anteckning, av: kontext.person });
    const version = (await lasVersioner(skriv, input.arendeId))?.find((v) => v.id === id);
    if (!version) throw new Error(`version ${id} was kept but cannot be read`);
    return genomfort(version, handelse);
  });
};

const forLangAnteckning: Avslag = avslag({
  regel: 'För lång text', kalla: 'Domänregel 5, tjänsteskrivelse', text: `Anteckningen får vara högst ${LANGSTA_ANTECKNING} tecken.`, utvag: 'Korta anteckningen.', falt: 'anteckning',
});
