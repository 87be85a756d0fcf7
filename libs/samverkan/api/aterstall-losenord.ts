import { type Begaran, type Db, genomfort, kravKontext } from '@gemensam/shared/api';
import { type AterstalltLosenord, type AterstallLosenordInput } from '@gemensam/shared/contract';
import { arId, type Avslag, avslag, finnsInte } from '@gemensam/shared/domain';
import { hashaLosenord, nyttForstaLosenord } from './losenord';

type Utfall =
  | { readonly nej: null; readonly anvandarnamn: string; readonly namn: string; readonly antalSessioner: number }
  | { readonly nej: 'finns_inte' | 'demo' | 'annan_samverkan' };

const nekat = (regel: string, text: string, utvag: string): Avslag => avslag({ regel, kalla: 'Grundregel: ingen tar över en annan persons konto', text, utvag });

const AVSLAG: Readonly<Record<NonNullable<Utfall['nej']>, () => Avslag>> = {
  finns_inte: finnsInte,
  demo: () => nekat('Demokonto', 'Demons konton har ett gemensamt lösenord som inte byts.', 'Skapa en ny person för att prova.'),
  annan_samverkan: () =>
    nekat(
      'Också i en annan samverkan',
      'Personens konto hör också till en annan samverkan. Därför kan du inte återställa lösenordet.',
      'Personen byter själv sitt lösenord om hon kan logga in. Be annars den som driver portalen.',
    ),
};

/**
 * The administrator gives a person a new first password and ends her sessions. Only for a person whose uppdrag, at any time, are
 * all in the own samverkan: otherwise an administrator could take over an account of another. Like the first, the password is in
 * the answer alone.
 */
export const aterstallLosenord = async (db: Db, begaran: Begaran, { personId }: AterstallLosenordInput): Promise<AterstalltLosenord | Avslag> => {
  const kontext = kravKontext(begaran);
  if (!arId(personId)) return finnsInte();
  if (personId.toLowerCase() === kontext.person.id)
    return nekat('Eget lösenord', 'Ditt eget lösenord återställer du inte.', 'Välj Byt lösenord i menyn under ditt namn.');
  const forstaLosenord = nyttForstaLosenord();
  const losenordHash = await hashaLosenord(forstaLosenord);
  return db.skriva<AterstalltLosenord>(kontext, { operation: 'aterstallLosenord' }, async (skriv) => {
    const [rad] = await skriv.rader<{ svar: Utfall }>({ namn: 'losenord.aterstall', text: `select gemensam.aterstall_losenord($1, $2) as svar` }, [personId, losenordHash]);
    if (!rad) throw new Error('aterstall_losenord answered nothing');
    const { svar } = rad;
    if (svar.nej !== null) return AVSLAG[svar.nej]();
    const { anvandarnamn, namn, antalSessioner } = svar;
    return genomfort(
      { personId, anvandarnamn, namn, forstaLosenord, antalSessioner },
      {
        handelsetyp: 'losenord_aterstallt',
        objekttyp: 'person',
        objektId: personId,
        text: `Lösenordet för ${namn} återställdes.`,
        data: { anvandarnamn, antalSessioner },
      },
    );
  });
};
