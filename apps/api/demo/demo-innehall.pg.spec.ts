import { type DemoProv, oppnaDemoProv } from './demo.testdata';
import { lasInDemo } from './las-in-demo';

let prov: DemoProv;
beforeAll(async () => {
  prov = await oppnaDemoProv();
  await lasInDemo(prov.databas, prov.lager);
});
afterAll(() => prov.stang());

const SENASTE = `gemensam.kostnadspost p join gemensam.fordelning f on f.kostnadspost_id = p.id
  join gemensam.kostnadsandel a on a.fordelning_id = f.id join gemensam.kommun k on k.kommunkod = a.kommunkod`;

describe('money', () => {
  it('has a budget for 2021 of 4 064 000 kr, with elevhälsa beside it', async () => {
    expect(
      await prov.fraga(
        `select p.namn, (sum(a.belopp_ore) / 100)::int as kronor, count(*)::int as kommuner, p.utanfor_budget as utanfor,
           p.antagande is not null as antagande, p.beslut_referens_id is not null as beslutad
         from ${SENASTE} group by p.id, p.namn, p.utanfor_budget, p.antagande, p.beslut_referens_id, p.ordning order by p.ordning`,
      ),
    ).toEqual([
      { namn: 'Grundbelopp', kronor: 1_044_400, kommuner: 14, utanfor: false, antagande: false, beslutad: true },
      { namn: 'e-kontor', kronor: 918_200, kommuner: 14, utanfor: false, antagande: true, beslutad: false },
      { namn: 'e-tjänsteplattform', kronor: 1_046_900, kommuner: 14, utanfor: false, antagande: true, beslutad: false },
      { namn: 'Räddningstjänsten', kronor: 732_500, kommuner: 14, utanfor: false, antagande: true, beslutad: false },
      { namn: 'e-arkiv', kronor: 322_000, kommuner: 14, utanfor: false, antagande: true, beslutad: false },
      {
        namn: 'Gemensamt system elevhälsan',
        kronor: 490_000,
        kommuner: 13,
        utanfor: true,
        antagande: false,
        beslutad: true,
      },
    ]);
    expect(
      await prov.fraga(
        `select sum(a.belopp_ore)::text as ore from ${SENASTE} where not p.utanfor_budget and p.ar = 2021`,
      ),
    ).toEqual([{ ore: '406400000' }]);
  });

  it('gives every printed share of elevhälsa except Pajala 12 701, and Kalix none', async () => {
    const rader = await prov.fraga<{ namn: string; kronor: string }>(
      `select k.namn, (a.belopp_ore / 100)::text as kronor from ${SENASTE} where p.utanfor_budget order by a.belopp_ore desc`,
    );
    expect(rader.map((r) => `${r.namn} ${r.kronor}`)).toEqual([
      'Luleå 160524',
      'Piteå 87681',
      'Boden 58707',
      'Kiruna 48551',
      'Gällivare 37444',
      'Haparanda 20456',
      'Älvsbyn 17295',
      'Arvidsjaur 13492',
      'Pajala 12701',
      'Jokkmokk 10595',
      'Övertorneå 9449',
      'Överkalix 7116',
      'Arjeplog 5989',
    ]);
  });

  it('shares grundbelopp equally, and e-kontor half equally and half by population', async () => {
    expect(
      await prov.fraga(`select distinct a.belopp_ore::int as ore from ${SENASTE} where p.namn = 'Grundbelopp'`),
    ).toEqual([{ ore: 7_460_000 }]);
    expect(
      await prov.fraga(
        `select a.belopp_ore::int as ore from ${SENASTE} where p.namn = 'e-kontor' and k.namn = 'Luleå'`,
      ),
    ).toEqual([{ ore: 17_617_200 }]);
  });

  it('freezes each weight with its own source and date: none in the directive, 2019-12-31 from SCB', async () => {
    expect(
      await prov.fraga(
        `select p.namn, v.del, v.kalla, v.datum::text, count(*)::int as antal, sum(v.vikt)::int as summa
         from gemensam.kostnadspost p join gemensam.fordelning f on f.kostnadspost_id = p.id
         join gemensam.fordelningsvikt v on v.fordelning_id = f.id
         where p.slag <> 'tjanst' group by p.ordning, p.namn, v.del, v.kalla, v.datum order by p.ordning, v.del desc`,
      ),
    ).toEqual([
      { namn: 'Grundbelopp', del: 'lika', kalla: 'Nyckeln lika delar', datum: null, antal: 14, summa: 14 },
      { namn: 'e-kontor', del: 'lika', kalla: 'Nyckeln lika delar', datum: null, antal: 14, summa: 14 },
      { namn: 'e-kontor', del: 'invanarantal', kalla: 'SCB', datum: '2019-12-31', antal: 14, summa: 250_093 },
      {
        namn: 'Gemensamt system elevhälsan',
        del: 'invanarantal',
        kalla: 'Projektdirektiv elevhälsa',
        datum: null,
        antal: 13,
        summa: 234_246,
      },
    ]);
  });

  it('holds no money for Region 10', async () => {
    expect(
      await prov.fraga(`select count(*)::int as antal from gemensam.kostnadspost p
        join gemensam.samverkan s on s.id = p.samverkan_id where s.kortnamn = 'region10'`),
    ).toEqual([{ antal: 0 }]);
  });
});

describe('portfolio', () => {
  it('has every activity of the plan with its fas, and a status only where the source reports one', async () => {
    const rader = await prov.fraga<{ rad: string }>(
      `select concat_ws(' | ', s.kortnamn, p.slag, p.namn, coalesce(p.fas, '-'), coalesce(p.tidplan_fran || '-' || coalesce(p.tidplan_till::text, ''), '-'),
         coalesce(r.datum::text, 'ingen status ännu')) as rad
       from gemensam.projekt p join gemensam.samverkan s on s.id = p.samverkan_id
       left join gemensam.statusrapport r on r.projekt_id = p.id order by s.kortnamn, p.ordning`,
    );
    expect(rader.map((r) => r.rad).join('\n')).toMatchInlineSnapshot(`
      "norrbotten | projekt | Gemensamt verksamhetssystem Socialtjänsten Norrbotten | utveckling | 2017-2021 | 2021-01-28
      norrbotten | projekt | Gemensamt system elevhälsan | forbereds | 2019-2022 | 2021-01-28
      norrbotten | projekt | Gemensam e-learningplattform/kursportal | forstudie | 2020-2022 | ingen status ännu
      norrbotten | projekt | Gemensamt personalsystem | kvalificering | - | 2021-01-28
      norrbotten | projekt | Gemensamt ekonomisystem | kvalificering | - | 2021-01-28
      norrbotten | projekt | Gemensamt datacenter Norrbotten (DCBD) | upphandling | - | 2021-01-28
      norrbotten | projekt | IT-stöd för dokument, ärendehantering och möten | upphandling | - | 2021-01-28
      norrbotten | projekt | Trygghetsskapande teknik för särskilt boende | upphandling | - | 2021-01-28
      norrbotten | projekt | Digitala lås räddningstjänst och socialtjänst | upphandling | - | 2021-01-28
      norrbotten | upphandling | Upphandling ramavtal konsulttjänster | upphandling | - | ingen status ännu
      norrbotten | projekt | Funktion för digitala personalakter | inforande | - | 2021-01-28
      norrbotten | forvaltningsobjekt | Gemensam e-tjänsteplattform | forvaltning | 2018-2022 | ingen status ännu
      norrbotten | forvaltningsobjekt | Digitala signaturer | forvaltning | 2020-2021 | 2021-01-28
      norrbotten | forvaltningsobjekt | e-arkiv | forvaltning | - | ingen status ännu
      norrbotten | forvaltningsobjekt | Räddningstjänsten | forvaltning | - | ingen status ännu
      norrbotten | lopande | Regional samverkan | - | - | 2021-01-28
      norrbotten | lopande | Intern struktur | - | 2020-2021 | 2021-01-28
      norrbotten | lopande | Kommunikationsaktiviteter | - | - | 2021-01-28
      norrbotten | lopande | Utbildning/fortbildning | - | - | ingen status ännu
      norrbotten | lopande | Ekonomi/administration | - | - | ingen status ännu
      region10 | projekt | Ekonomisamverkan | kvalificering | - | ingen status ännu
      region10 | projekt | Insamling av matavfall | forbereds | 2021- | ingen status ännu"
    `);
  });

  it('leaves läge open in what was read in, and says where the report is from', async () => {
    expect(
      await prov.fraga(
        `select distinct inlast_kalla, forfattare, forfattare_id, lage_tid, lage_kostnad, lage_resultat from gemensam.statusrapport`,
      ),
    ).toEqual([
      {
        inlast_kalla: 'Protokoll 2021-01-28 § 9',
        forfattare: 'Inläsning',
        forfattare_id: null,
        lage_tid: null,
        lage_kostnad: null,
        lage_resultat: null,
      },
    ]);
  });

  it('knows participation for elevhälsa alone: 13 take part and Kalix does not', async () => {
    expect(
      await prov.fraga(
        `select p.namn, d.status, count(*)::int as antal, min(k.namn) as forsta from gemensam.deltagande d
         join gemensam.projekt p on p.id = d.projekt_id join gemensam.kommun k on k.kommunkod = d.kommunkod group by 1, 2 order by 2`,
      ),
    ).toEqual([
      { namn: 'Gemensamt system elevhälsan', status: 'deltar', antal: 13, forsta: 'Arjeplog' },
      { namn: 'Gemensamt system elevhälsan', status: 'deltar_inte', antal: 1, forsta: 'Kalix' },
    ]);
  });

  it('gives elevhälsa its projektledare and the decision that carries it', async () => {
    expect(
      await prov.fraga(`select l.anvandarnamn, b.organ, b.datum::text, b.beteckning from gemensam.projekt p
        join gemensam.person l on l.id = p.projektledare_id join gemensam.beslut_referens b on b.id = p.beslut_referens_id
        where p.namn = 'Gemensamt system elevhälsan'`),
    ).toEqual([
      { anvandarnamn: 'projektledare-elevhalsa', organ: 'Norrbottens e-nämnd', datum: '2021-01-28', beteckning: '§ 2' },
    ]);
  });
});

describe('avtal', () => {
  it('has those that the minutes tell of, unsigned without days and sums, and examples that say so', async () => {
    const rader = await prov.fraga<{ rad: string }>(
      `select concat_ws(' | ', s.kortnamn, 'A-' || a.nummer, a.namn, coalesce(h.lage, '-'), coalesce(a.tecknat::text, 'inte tecknat'), coalesce(a.galler_fran || '–' || a.galler_till, '-'), coalesce(a.takvolym / 100 || ' kr', '-'),
         (select count(*) from gemensam.avropsberattigad b where b.avtal_id = a.id) || ' får avropa', (select v.avropat / 100 || ' kr avropat i ' || v.antal from gemensam.avtal_volym v where v.avtal_id = a.id)) as rad
       from gemensam.avtal a join gemensam.samverkan s on s.id = a.samverkan_id left join gemensam.upphandling h on h.id = a.upphandling_id order by s.kortnamn, a.nummer`,
    );
    expect(rader.map((r) => r.rad).join('\n')).toMatchInlineSnapshot(`
      "norrbotten | A-1 | Gemensamt datacenter | avtalsgenomlasning | inte tecknat | - | - | 0 får avropa
      norrbotten | A-2 | IT-stöd för dokument, ärenden och möten | overprovning | inte tecknat | - | - | 0 får avropa
      norrbotten | A-3 | Trygghetsskapande teknik för särskilt boende | avtalsgenomlasning | inte tecknat | - | - | 0 får avropa
      norrbotten | A-4 | Digitala lås | avtal_tecknat | 2020-12-15 | 2021-01-01–2022-12-31 | 12000000 kr | 24 får avropa | 1145000 kr avropat i 3
      norrbotten | A-5 | Konsulttjänster | - | inte tecknat | - | - | 0 får avropa
      norrbotten | A-6 | Stöd och utveckling av e-tjänster (exempel) | - | 2018-09-03 | 2018-10-01–2021-09-30 | 8000000 kr | 23 får avropa | 3575000 kr avropat i 7
      norrbotten | A-7 | Utrustning för digital signering (exempel) | - | 2020-02-17 | 2020-03-01–2022-02-28 | 2400000 kr | 23 får avropa | 2040000 kr avropat i 10
      norrbotten | A-8 | Lagring för e-arkiv (exempel) | - | 2017-12-11 | 2018-01-01–2020-12-31 | 5000000 kr | 22 får avropa | 1600000 kr avropat i 4
      norrbotten | A-9 | Utrustning för distansmöten (exempel) | - | 2016-12-19 | 2017-01-01–2020-12-31 | 3000000 kr | 23 får avropa | 1025000 kr avropat i 3
      norrbotten | A-10 | System för digitala personalakter (exempel) | - | 2020-08-24 | 2020-09-01–2023-08-31 | - | 0 får avropa
      norrbotten | A-11 | Lagring för e-arkiv från 2022 (exempel) | utvardering | inte tecknat | 2022-01-01–2024-12-31 | 6000000 kr | 23 får avropa
      region10 | A-1 | Telefoniavtal (exempel) | - | 2020-12-07 | 2021-01-01–2023-12-31 | 6000000 kr | 10 får avropa | 350000 kr avropat i 2"
    `);
    expect(
      await prov.fraga(`select namn from gemensam.avtal where tecknat is not null and inlast_kalla !~ 'exempel'`),
    ).toEqual([]);
  });

  it('lets ownership decide: chain, together, exactly half, each other, half the board, named', async () => {
    const rader = await prov.fraga<{ rad: string }>(
      `select concat_ws(' | ', b.namn, b.grund, case when b.kontroll_ej_visad then 'kontroll ej visad' end) as rad from gemensam.avropsberattigad b join gemensam.avtal a on a.id = b.avtal_id
       where a.namn = 'Digitala lås' and b.grund <> 'medlem' order by b.namn`,
    );
    expect(rader.map((r) => r.rad)).toEqual([
      'Exempelbuss AB | bolag',
      'Exempeldrift AB | bolag',
      'Exempelförbundet för räddning | namngiven',
      'Exempelhamnen AB | bolag | kontroll ej visad',
      'Exempelholding AB | bolag',
      'Exempellogistik AB | bolag',
      'Exempelnät AB | bolag',
      'Exempelspår AB | bolag',
      'Exempelstiftelsen för museet | stiftelse',
      'Exempelvärme AB | bolag',
    ]);
    expect(
      await prov.fraga(
        `select o.namn from gemensam.organisation o where o.namn like 'Exempel%' and not exists (select from gemensam.avropsberattigad b join gemensam.avtal a on a.id = b.avtal_id where b.organisation_id = o.id and a.tecknat is not null) order by 1`,
      ),
    ).toEqual(
      [
        'Exempelbredband AB',
        'Exempelförbundet för avfall',
        'Exempelkapital AB (privat)',
        'Exempelstiftelsen för stipendier',
      ].map((namn) => ({ namn })),
    );
  });
});

describe('who', () => {
  it('has 14 and 10 kommuner with fictitious numbers, and Luleå as the only värdkommun', async () => {
    expect(
      await prov.fraga(
        `select s.kortnamn, count(*) filter (where o.medlem)::int as medlemmar, count(*) filter (where not o.medlem)::int as parter,
           count(o.orgnr) filter (where o.orgnr_fiktivt)::int as fiktiva, count(o.orgnr)::int as nummer, max(o.namn) filter (where o.vardkommun) as vard
         from gemensam.organisation o join gemensam.samverkan s on s.id = o.samverkan_id group by 1 order by 1`,
      ),
    ).toEqual([
      { kortnamn: 'norrbotten', medlemmar: 14, parter: 19, fiktiva: 28, nummer: 28, vard: 'Luleå kommun' },
      { kortnamn: 'region10', medlemmar: 10, parter: 0, fiktiva: 10, nummer: 10, vard: null },
    ]);
  });

  it('lets the Arjeplog representative alone belong to both samverkan', async () => {
    expect(
      await prov.fraga(
        `select p.anvandarnamn, p.namn from gemensam.uppdrag u join gemensam.person p on p.id = u.person_id
         group by p.id having count(distinct u.samverkan_id) > 1`,
      ),
    ).toEqual([{ anvandarnamn: 'kommun-arjeplog', namn: 'Kommunrepresentant Arjeplog' }]);
  });

  it('has every role in Norrbotten on the business date, and the revisor for 2021 only', async () => {
    expect(
      await prov.fraga(
        `select roll, count(*)::int as antal from gemensam.demokonton('2021-02-15') where samverkan = 'Norrbottens e-nämnd' group by 1 order by 1`,
      ),
    ).toEqual(
      [
        ['administrator', 1],
        ['avropare', 2],
        ['beredningsgrupp', 14],
        ['e_samordnare', 1],
        ['kommunrepresentant', 14],
        ['ledamot', 1],
        ['namndsekreterare', 1],
        ['ordforande', 1],
        ['overordnad', 1],
        ['projektledare', 1],
        ['revisor', 1],
        ['styrgruppsledamot', 1],
        ['vice_ordforande', 1],
      ].map(([roll, antal]) => ({ roll, antal })),
    );
    expect(await prov.fraga(`select fran::text, till::text from gemensam.uppdrag where roll = 'revisor'`)).toEqual([
      { fran: '2021-01-01', till: '2021-12-31' },
    ]);
  });

  it('names roles and no living person: two capitalised words in a row are a known organisation', async () => {
    const kanda = [
      'Region Norrbotten',
      'Norrbottens Kommuner',
      'Sveriges Kommuner',
      'Ledamot Arjeplog',
      'Samordnare Region',
      'Administratör Region',
      'Socialtjänsten Norrbotten',
    ];
    const texter = await prov.fraga<{ text: string }>(
      `select namn as text from gemensam.person union select namn from gemensam.organisation union select namn from gemensam.projekt
       union select beskrivning from gemensam.projekt union select text from gemensam.statusrapport union select rubrik from gemensam.beslut_referens
       union select concat_ws(' | ', namn, kalla, antagande, anmarkning) from gemensam.kostnadspost union select aktor from gemensam.handelse
       union select coalesce(data ->> 'kalla', text) from gemensam.handelse
       union select concat_ws(' | ', text, motiv, bradskande_skal, motpart) from gemensam.delegationsbeslut_innehall
       union select concat_ws(' | ', namn, omrade, avropsguide, kontakt_namn, inlast_kalla) from gemensam.avtal union select namn from gemensam.avtal_leverantor union select kalla from gemensam.innehav union select concat_ws(' | ', organisation, leverantor, vad, rangskal, skal) from gemensam.avrop
       union select concat_ws(' | ', deltagare, punkter, sammanfattning) from gemensam.leverantorsdialog union select concat_ws(' | ', vad, agare, klar_hur) from gemensam.dialogatgard
       union select d.value from gemensam.projektdirektivversion v cross join jsonb_each_text(v.innehall) d`,
    );
    const kommuner = (await prov.fraga<{ namn: string }>('select namn from gemensam.kommun')).map((k) => k.namn);
    const okanda = texter
      .flatMap((t) =>
        [...t.text.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+ (?=(\p{Lu}\p{Ll}+))/gu)].map((m) => `${m[0]}${m[1]}`),
      )
      .filter(
        (par) =>
          !kanda.includes(par) &&
          !kommuner.some((k) =>
            [`Kommunrepresentant ${k}`, `Beredningsgrupp ${k}`, `Avropare ${k}`, 'Avropare Exempelnät'].includes(par),
          ),
      );
    expect(okanda).toEqual([]);
    expect(texter.length).toBeGreaterThan(100);
  });
});
