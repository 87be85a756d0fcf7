import { type Begaran, type Db, genomfort, kravKontext } from '@gemensam/shared/api';
import { type AterstalldaFaktorer, type AterstallFaktorerInput } from '@gemensam/shared/contract';
import { arId, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';

type Utfall =
  | { readonly nej: null; readonly anvandarnamn: string; readonly namn: string; readonly antal: number; readonly antalSessioner: number }
  | { readonly nej: 'finns_inte' | 'demo' | 'annan_samverkan' | 'inga' };

const nekat = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'Grundregel: ingen tar över en annan persons konto', text, utvag });

const AVSLAG: Readonly<Record<NonNullable<Utfall['nej']>, () => Avslag>> = {
  finns_inte: finnsInte,
  demo: () => nekat('Demokonto', 'Demons konton har en gemensam kod som inte ändras.', 'Skapa en ny person för att prova.'),
  annan_samverkan: () =>
    nekat('Också i en annan samverkan', 'Personens konto hör också till en annan samverkan. Därför kan du inte återställa.', 'Be den som driver portalen.'),
  inga: () => nekat('Ingen tvåstegsinloggning', 'Personen har varken app för koder eller passkey.', 'Har hon glömt lösenordet, så återställ det i stället.'),
};

/**
 * The administrator takes away the second factors of a person who has lost them, and ends her sessions. She logs in with her
 * password and adds a new one. The same persons as for a password: those of the own samverkan alone, and never oneself.
 */
export const aterstallFaktorer = async (db: Db, begaran: Begaran, { personId }: AterstallFaktorerInput): Promise<AterstalldaFaktorer | Avslag> => {
  const kontext = kravKontext(begaran);
  if (!arId(personId)) return finnsInte();
  if (personId.toLowerCase() === kontext.person.id) return nekat('Eget konto', 'Din egen tvåstegsinloggning återställer du inte.', 'Ändra den på sidan Ditt konto.');
  return db.skriva<AterstalldaFaktorer>(kontext, { operation: 'aterstallFaktorer' }, async (skriv) => {
    const [rad] = await skriv.rader<{ svar: Utfall }>({ namn: 'faktor.aterstall', text: 'select gemensam.aterstall_faktorer($1) as svar' }, [personId]);
    if (!rad) throw new Error('aterstall_faktorer answered nothing');
    const { svar } = rad;
    if (svar.nej !== null) return AVSLAG[svar.nej]();
    const { anvandarnamn, namn, antal, antalSessioner } = svar;
    return genomfort(
      { personId, anvandarnamn, namn, antal, antalSessioner },
      {
        handelsetyp: 'faktorer_aterstallda',
        objekttyp: 'person',
        objektId: personId,
        text: `Tvåstegsinloggningen för ${namn} återställdes.`,
        data: { anvandarnamn, antalFaktorer: antal, antalSessioner },
      },
    );
  });
};
