import { type Arendetillstand, type Arendetyp, dnrText, kanRedigeras } from '@gemensam/arende/domain';
import { handlingarSql, type HandlingSqlrad, type Kontext, type Lasning, type Sats, tillHandling } from '@gemensam/shared/api';
import { type ResolversTypes } from '@gemensam/shared/contract';
import { arId } from '@gemensam/shared/domain';
import { farBereda } from '../arenden/arende-insyn';
import { inkommetSql, type InkommetSqlrad, tillInkommet } from './inkommet.lasmodell';
import { farRegistrera, posterSql, type PostSqlrad, tillPost } from './registerpost.lasmodell';

interface Sqlrad extends Record<string, unknown> {
  readonly id: string;
  readonly ar: number | null;
  readonly lopnummer: number | null;
  readonly klassificering: string | null;
  readonly klassnamn: string | null;
  readonly rubrik: string;
  readonly typ: Arendetyp;
  readonly tillstand: Arendetillstand;
  readonly handlaggare: string;
  readonly registrerat: string | null;
  readonly paragraf: string | null;
  readonly projekt_id: string | null;
  readonly projekt_namn: string | null;
  readonly poster: readonly PostSqlrad[] | null;
  readonly handlingar: readonly HandlingSqlrad[];
  readonly vantar: readonly InkommetSqlrad[] | null;
}

/** The handlingar of an ärende in one statement: its register, its files, and what has come in to it and waits. `$1`: the ärende. */
const sats: Sats = {
  namn: 'diarium.arende',
  text: `
    select e.id, e.dnr_ar as ar, e.dnr_lopnummer as lopnummer, e.klassificering, k.namn as klassnamn, e.rubrik, e.typ, e.tillstand, e.handlaggare,
      e.registrerat::text as registrerat, e.sekretess_paragraf as paragraf, e.projekt_id, p.namn as projekt_namn,
      (${posterSql('r.arende_id = $1', 'false')}) as poster,
      ${handlingarSql('arende_handling', 'l.samverkan_id = e.samverkan_id and l.arende_id = e.id')} as handlingar,
      (${inkommetSql(`i.arende_id = $1 and i.lage = 'vantar'`)}) as vantar
    from gemensam.arende e
      left join gemensam.diarieklass k on k.samverkan_id = e.samverkan_id and k.kod = e.klassificering
      left join gemensam.projekt p on p.samverkan_id = e.samverkan_id and p.id = e.projekt_id
    where e.id = $1`,
};

/** Null: no such ärende here, or one that the person may not see. The two cannot be told apart. */
export const lasArendehandlingar = async (las: Lasning, kontext: Kontext, arendeId: string): Promise<ResolversTypes['Arendehandlingar'] | null> => {
  if (!arId(arendeId)) return null;
  const [r] = await las.rader<Sqlrad>(sats, [arendeId]);
  if (!r) return null;
  const dnr = dnrText(r);
  const far = farRegistrera(kontext);
  return {
    arendeId: r.id,
    dnr,
    rubrik: r.rubrik,
    typ: r.typ,
    tillstand: r.tillstand,
    klassnamn: r.klassnamn,
    handlaggare: r.handlaggare,
    registrerat: r.registrerat,
    sekretess: r.paragraf ? `OSL ${r.paragraf}` : null,
    projektId: r.projekt_id,
    projektNamn: r.projekt_namn,
    poster: (r.poster ?? []).map((p) => tillPost(p, far)),
    handlingar: r.handlingar.map((h) => tillHandling(h, kontext, 'handlingar')),
    vantar: (r.vantar ?? []).map(tillInkommet),
    farLaddaUpp: farBereda(kontext) && kanRedigeras(r.tillstand),
    farAnteckna: farBereda(kontext),
    farRegistrera: far && dnr !== null,
  };
};
