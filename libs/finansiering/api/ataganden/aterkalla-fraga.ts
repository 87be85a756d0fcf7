import { provaOppenForAndring, provaSkal, provaTur } from '@gemensam/finansiering/domain';
import { type Begaran, type Db, genomfort, type Handelse, type Konflikt, konflikt, type Kontext, kravKontext, type Skrivning, skrivval } from '@gemensam/shared/api';
import { type AterkallaFragaInput, type Atagande } from '@gemensam/shared/contract';
import { arAvslag, type Avslag, finnsInte } from '@gemensam/shared/domain';
import { fordelaResten } from './atagande-fordelning';
import { AtagandeRepository } from './atagande.repository';
import { hamtaPost } from '../kostnader/kostnadsposthandelse';

/** The e-samordnare withdraws a question, with the reason. An external financier goes with it, and the kommuner share its part. */
export const aterkallaFraga = (db: Db, begaran: Begaran, input: AterkallaFragaInput): Promise<Atagande | Konflikt<Atagande> | Avslag> => {
  const kontext = kravKontext(begaran);
  return db.skriva<Atagande, Avslag | Konflikt<Atagande>>(kontext, skrivval(begaran, 'aterkallaFraga', input), async (skriv) => {
    const ataganden = new AtagandeRepository(skriv, kontext);
    const atagande = await ataganden.hamtaOchLas(input.id);
    if (!atagande) return finnsInte();
    if (atagande.version !== input.version) return konflikt(atagande);
    const tur = provaTur(atagande.tillstand, 'aterkalla');
    if (arAvslag(tur)) return tur;
    const skal = provaSkal(input.skal);
    if (arAvslag(skal)) return skal;

    if (!(await ataganden.aterkalla(atagande))) return konflikt(await ataganden.hamta(atagande.id));
    const omfordelat = atagande.kommunkod === null ? await taBortExtern(skriv, kontext, atagande) : [];
    if (arAvslag(omfordelat)) return omfordelat;
    return genomfort(
      await ataganden.hamta(atagande.id),
      {
        handelsetyp: 'atagande_aterkallat',
        objekttyp: 'atagande',
        objektId: atagande.id,
        text: `Frågan till ${atagande.part} om ${atagande.postNamn} ${atagande.ar} återkallades: ${skal}`,
        data: { kostnadspostId: atagande.kostnadspostId, part: atagande.part, skal, tillstand: atagande.tillstand, begart: atagande.begart.toString(), atagit: atagande.atagit.toString() },
      },
      ...omfordelat,
    );
  });
};

const taBortExtern = async (skriv: Skrivning, kontext: Kontext, atagande: Atagande): Promise<readonly Handelse[] | Avslag> => {
  const post = await hamtaPost(skriv, kontext, atagande.kostnadspostId);
  const stangd = provaOppenForAndring(post.beslut);
  if (stangd) return stangd;
  await new AtagandeRepository(skriv, kontext).nyPostversion({ id: post.id, version: post.version });
  return fordelaResten(skriv, kontext, post.id, post.belopp + atagande.begart, `När ${atagande.part} inte längre är finansiär, av ${kontext.person.namn}`);
};
