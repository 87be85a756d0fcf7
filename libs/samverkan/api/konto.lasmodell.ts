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
  text: `select h.id, h.tid, h.aktor, h.text from gemensam.handelse h
    where h.objekttyp = 'person' and h.objekt_id = $1 and h.handelsetyp = any($2) order by h.id desc limit $3`,
};
const TYPER: readonly string[] = [
  'inloggning', 'utloggning', 'utloggning_overallt', 'person_skapad', 'losenord_bytt', 'losenord_aterstallt', 'identitet_bekraftad', 'tvasteg_sparrat', 'faktor_tillagd', 'faktor_borttagen', 'aterhamtningskoder_nya', 'faktorer_aterstallda',
];

const kontovarningarna: Sats = {
  namn: 'konto.varningar',
  text: `select h.id, h.tid, h.aktor, h.text from gemensam.handelse h
    where h.objekttyp = 'person' and h.objekt_id = $1 and h.handelsetyp in ('losenord_aterstallt', 'faktorer_aterstallda', 'tvasteg_sparrat') and h.tid > now() - interval '30 days'
    order by h.id desc limit 20`,
};

/** What somebody else did with the person's account in the last 30 days, so that she finds out also when it was not asked for. */
export const kontovarningar = async (db: Db, begaran: Begaran): Promise<readonly Kontohandelse[]> => {
  const session = kravSession(begaran);
  const [forsta] = allaKontexterFor(session, begaran.affarsdatum);
  return forsta ? db.lasa(forsta, (las) => las.rader<Kontohandelse>(kontovarningarna, [session.personId])) : [];
};

/** The person's own account. `session` as it is now, when it was changed in the same request. */
export const konto = async (db: Db, lager: Faktorlager, begaran: Begaran, session: OppenSession = kravSession(begaran)): Promise<Konto> => {
  const { totp, passkeys, koder } = await lager.las(session.sessionId);
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
