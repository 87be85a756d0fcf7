import { provaAndraIde, provaIde } from '@gemensam/projekt/domain';
import { type Begaran, type Db, genomfort, type Konflikt, konflikt, kravKontext, skrivval } from '@gemensam/shared/api';
import { type AndraIdeInput, type Ide } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { namnUpptaget } from './foresla-ide';
import { IdeRepository } from './ide.repository';

/** The author rewrites the idea until it is qualified. If it was rewritten since it was shown, what stands now is handed back. */
export const andraIde = (db: Db, begaran: Begaran, input: AndraIdeInput): Promise<Ide | Konflikt<Ide> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Ide, Avslag | Konflikt<Ide>>(kontext, skrivval(begaran, 'andraIde', input), async (skriv) => {
    const ideer = new IdeRepository(skriv, kontext);
    const last = await ideer.hamtaOchLas(input.id);
    if (!last) return finnsInte();
    const nej = provaAndraIde({ arIde: last.fas === 'ide', arForfattare: last.forfattareId === kontext.person.id });
    if (nej) return nej;
    const ide = provaIde(input);
    if (arAvslag(ide)) return ide;
    const fore = await ideer.hamta(last.id);
    if (last.version !== input.version) return konflikt(fore);
    if (await ideer.namnUpptaget(ide.titel, last.id)) return namnUpptaget(ide.titel);

    await ideer.andra(last, ide);
    await ideer.kastaUtkast(last.id);
    return genomfort(await ideer.hamta(last.id), {
      handelsetyp: 'ide_andrad',
      objekttyp: 'projekt',
      objektId: last.id,
      text: `Idén ${ide.titel} ändrades.`,
      data: { ...ide, fore: { titel: fore.titel, behov: fore.behov, nytta: fore.nytta } },
    });
  });
};
