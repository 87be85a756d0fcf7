import { type Begaran, type Db, kraverFaktor, type OppenSession, type Sats } from '@gemensam/shared/api';
import { type Faktor, type Konto, type Kontohandelse } from '@gemensam/shared/contract';
import { kravSession } from './bekrafta';
import { type Faktorlager } from './faktorlager';
import { allaKontexterFor } from './medlemskap';
import { passkeydoman } from './passkey';

const HANDELSER = 20;

/** What was done with the account, newest first: every samverkan of the person has the same. */
const kontohandelser: Sats = {
  namn: 'konto.handelser',
  text: `select h.tid, h.aktor, h.text from gemensam.handelse h
    where h.objekttyp = 'person' and h.objekt_id = $1 and h.handelsetyp = any($2) order by h.id desc limit $3`,
};
const TYPER: readonly string[] = [
  'inloggning', 'utloggning', 'utloggning_overallt', 'person_skapad', 'losenord_bytt', 'losenord_aterstallt', 'identitet_bekraftad', 'tvasteg_sparrat', 'faktor_tillagd', 'faktor_borttagen', 'aterhamtningskoder_nya', 'faktorer_aterstallda',
];

/** The person's own account. `session` as it is now, when it was changed in the same request. */
export const konto = async (db: Db, lager: Faktorlager, begaran: Begaran, session: OppenSession = kravSession(begaran)): Promise<Konto> => {
  const { totp, passkeys, koder } = await lager.las(session.personId);
  const faktorer: Faktor[] = [
    ...(totp ? [{ id: totp.id, slag: 'totp' as const, namn: 'App för koder', skapad: totp.skapad, anvand: totp.anvand }] : []),
    ...passkeys.map(({ id, namn, skapad, anvand }) => ({ id, slag: 'passkey' as const, namn, skapad, anvand })),
  ];
  const [forsta] = allaKontexterFor(session, begaran.affarsdatum);
  const handelser = forsta ? await db.lasa(forsta, (las) => las.rader<Kontohandelse>(kontohandelser, [session.personId, TYPER, HANDELSER])) : [];
  return {
    faktorer, koderKvar: koder, handelser,
    kravsFor: [...kraverFaktor(session, begaran.affarsdatum)],
    kanAndra: !session.demo,
    passkeys: passkeydoman(lager.drift) !== null,
  };
};
