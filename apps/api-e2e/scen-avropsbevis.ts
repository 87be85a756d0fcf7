import { createHash, randomUUID } from 'node:crypto';
import { type Client } from 'pg';
import { type Avtalsobjekt } from './scen-avtal';

/** Evidence of "Får vi avropa?", with its code: for the kommun of the stage, whom its avropare calls off for, and for the other one. */
export interface Bevisobjekt {
  readonly avropsbevis: string;
  readonly beviskod: string;
  readonly annatAvropsbevis: string;
  readonly annanBeviskod: string;
}

const nytt = async (agare: Client, samverkanId: string, text: string, avtal: string, organisation: string): Promise<readonly [string, string]> => {
  const id = randomUUID();
  const uppgifter = JSON.stringify({
    samverkan: text, organisation: { namn: text, orgnr: null, slag: 'kommun' }, avtal: { beteckning: 'A-1', namn: text, diarienummer: null }, far: false, datum: '2021-02-15', regel: text, kalla: text, text: `${text} ${id}`, utvag: null, underlag: 'regel',
    underlagsdatum: '2021-02-15', rad: null, besked: { datum: '2021-02-15', berattigad: true, kontrollEjVisad: false, regel: text, kalla: text, text }, andelsslag: null, kravs: null, matt: [], kedja: [], kedjetext: [], styrelse: null, fragadeAv: text,
    fragat: '2021-02-15T08:00:00.000Z',
  });
  const kod = createHash('sha256').update(uppgifter).digest('hex');
  await agare.query(
    `insert into gemensam.avropsbevis (samverkan_id, id, avtal_id, organisation_id, av_id, av, uppgifter, kontrollsumma) values ($1, $2, $3, $4, (select id from gemensam.person order by id limit 1), $5, $6, $7)`,
    [samverkanId, id, avtal, organisation, text, uppgifter, kod],
  );
  return [id, kod];
};

export const nyaAvropsbevis = async (agare: Client, samverkanId: string, text: string, a: Avtalsobjekt): Promise<Bevisobjekt> => {
  const [avropsbevis, beviskod] = await nytt(agare, samverkanId, text, a.avtal, a.avropsorganisation);
  const [annatAvropsbevis, annanBeviskod] = await nytt(agare, samverkanId, text, a.avtal, a.annanAvropsorganisation);
  return { avropsbevis, beviskod, annatAvropsbevis, annanBeviskod };
};
