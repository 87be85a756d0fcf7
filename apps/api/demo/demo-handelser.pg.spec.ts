import { createHash } from 'node:crypto';
import { exporteraKedja, krypteringMed, type SamverkanRef } from '@gemensam/shared/api';
import { granskaHandelsekedja } from '@gemensam/shared/domain';
import { type DemoProv, oppnaDemoProv } from './demo.testdata';
import { INLASNING } from './inlasning';
import { lasInDemo } from './las-in-demo';

let prov: DemoProv;
beforeAll(async () => {
  prov = await oppnaDemoProv();
  await lasInDemo(prov.databas, prov.lager);
});
afterAll(() => prov.stang());

/** The events of the decisions that the delegater of the demo take, on days before the demo's own. */
const BESLUTENS = `affarsdatum < '2021-02-15'`;

/** For each table the demo writes: rows that no event of the same samverkan speaks of. Global tables: of any samverkan. */
const UTAN_HANDELSE: Readonly<Record<string, string>> = {
  samverkan: `select t.kortnamn from gemensam.samverkan t where not exists (select from h where h.samverkan_id = t.id and h.objekttyp = 'samverkan' and h.objekt_id = t.id::text)`,
  kommun: `select t.namn from gemensam.kommun t where not exists (select from h where h.objekttyp = 'kommun' and h.objekt_id = t.kommunkod)`,
  folkmangd: `select t.kommunkod from gemensam.folkmangd t where not exists (select from h where h.objekttyp = 'folkmangd' and h.objekt_id = t.datum::text
    and (h.data -> 'antal' ->> t.kommunkod)::int = t.antal and h.data ->> 'kalla' = t.kalla and h.data ->> 'kallansDatum' = t.datum::text)`,
  person: `select t.anvandarnamn from gemensam.person t where t.demo and not exists (select from h where h.objekttyp = 'uppdrag' and h.data ->> 'person_id' = t.id::text)`,
  organisation: `select t.namn from gemensam.organisation t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'organisation' and h.objekt_id = t.id::text)`,
  innehav: `select t.id::text from gemensam.innehav t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'organisation' and h.objekt_id = t.agd_id::text
    and h.data ->> 'agandeId' = t.id::text and h.data ->> 'fran' = t.fran::text and h.data ->> 'till' is not distinct from t.till::text)`,
  styrelseplats: `select t.id::text from gemensam.styrelseplats t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.stiftelse_id::text and h.data ->> 'agandeId' = t.id::text and h.data ->> 'platser' = t.antal::text)`,
  avtal: `select t.namn from gemensam.avtal t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'avtal' and h.objekt_id = t.id::text
    and h.data ->> 'kalla' = t.inlast_kalla and h.data ->> 'namn' = t.namn and h.data ->> 'takvolym' is not distinct from t.takvolym::text)`,
  avtal_leverantor: `select t.namn from gemensam.avtal_leverantor t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.avtal_id::text
    and exists (select from jsonb_array_elements(h.data -> 'leverantorer') l where l ->> 'namn' = t.namn and l ->> 'orgnr' = t.orgnr))`,
  avtal_option: `select t.avtal_id::text from gemensam.avtal_option t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.avtal_id::text and h.data -> 'optioner' -> (t.nr - 1) ->> 'manader' = t.manader::text)`,
  avtal_forlangning: `select t.avtal_id::text from gemensam.avtal_forlangning t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.avtal_id::text and h.data ->> 'option' = t.option_nr::text and h.data ->> 'meddelad' = t.meddelad::text)`,
  avropsregel: `select t.id::text from gemensam.avropsregel t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.id::text and h.data ->> 'matt' = t.matt and h.data -> 'avropsslag' = to_jsonb(t.slag))`,
  avropslista: `select t.avtal_id::text from gemensam.avropslista t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.avtal_id::text and h.data ->> 'datum' = t.datum::text)`,
  avropsberattigad: `select t.namn from gemensam.avropsberattigad t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.avtal_id::text and h.data -> 'organisationer' ? (t.namn || ', ' || t.orgnr))`,
  avrop: `select t.id::text from gemensam.avrop t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'avrop' and h.objekt_id = t.id::text
    and h.data ->> 'belopp' = t.belopp::text and h.data ->> 'datum' = t.datum::text and h.data ->> 'skal' is not distinct from t.skal and h.text like '%, avrop ' || t.nummer || '.%')`,
  avtal_volym: `select t.avtal_id::text from gemensam.avtal_volym t where t.avropat is distinct from (select sum((h.data ->> 'belopp')::bigint) from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'avrop'
    and h.data ->> 'avtalId' = t.avtal_id::text and h.data ->> 'skal' is null)`,
  leverantorsdialog: `select t.id::text from gemensam.leverantorsdialog t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.avtal_id::text and h.data ->> 'dialogId' = t.id::text
    and not h.data ? 'atgardId' and h.data ->> 'dialogPlanerad' = t.planerad::text and h.data ->> 'dialogHallen' is not distinct from t.hallen::text and h.data ->> 'betyg' is not distinct from t.betyg::text)`,
  dialogatgard: `select t.id::text from gemensam.dialogatgard t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.data ->> 'dialogId' = t.dialog_id::text and h.data ->> 'atgardId' = t.id::text
    and h.data ->> 'atgard' = t.vad and h.data ->> 'atgardKlar' is not distinct from t.klar::text)`,
  anbudslista: `select t.upphandling_id::text from gemensam.anbudslista t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'anbud' and h.objekt_id = t.upphandling_id::text and h.data ->> 'upphandlingId' = t.upphandling_id::text)`,
  upphandling_behorig: `select q.namn from gemensam.upphandling_behorig t join gemensam.person q on q.id = t.person_id where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'anbud' and h.objekt_id = t.upphandling_id::text and h.data -> 'anbudshandlaggareTill' ? q.namn)`,
  anbud: `select t.namn from gemensam.anbud t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'anbud' and h.objekt_id = t.upphandling_id::text and h.data ->> 'anbudId' = t.id::text and h.data ->> 'belopp' = t.belopp::text)`,
  delegationsordning: `select t.nummer::text from gemensam.delegationsordning t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'delegationsordning' and h.objekt_id = t.id::text and h.data ->> 'gallerFran' = t.galler_fran::text)`,
  delegationspunkt: `select t.text from gemensam.delegationspunkt t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.ordning_id::text and h.data -> 'delegationspunkter' ? (t.nr || '. ' || t.text))`,
  styrelseuppdrag: `select t.id::text from gemensam.styrelseuppdrag t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'styrelseuppdrag' and h.objekt_id = t.id::text and h.data ->> 'fran' = t.fran::text)`,
  leverantorsfaktura: `select t.nummer from gemensam.leverantorsfaktura t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'leverantorsfaktura' and h.objekt_id = t.id::text and h.data ->> 'attBetala' = t.brutto_ore::text and h.data ->> 'forfallodag' = t.forfallodag::text)`,
  prisbasbelopp: `select t.ar::text from gemensam.prisbasbelopp t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'prisbasbelopp' and h.data -> 'prisbasbelopp' ->> t.ar::text = t.ore::text)`,
  uppdrag: `select t.roll from gemensam.uppdrag t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'uppdrag' and h.objekt_id = t.id::text)`,
  beslut_referens: `select t.rubrik from gemensam.beslut_referens t where not exists (select from h where h.samverkan_id = t.samverkan_id and (h.objekttyp = 'beslut_referens' and h.objekt_id = t.id::text or h.data ->> 'beslutReferensId' = t.id::text))`,
  projekt: `select t.namn from gemensam.projekt t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'projekt' and h.objekt_id = t.id::text
    and h.data ->> 'kalla' = t.inlast_kalla and h.data ->> 'kallansDatum' is not distinct from t.inlast_datum::text)`,
  deltagande: `select t.kommunkod from gemensam.deltagande t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'projekt' and h.objekt_id = t.projekt_id::text
    and h.data -> (case t.status when 'deltar' then 'deltar' else 'deltarInte' end) ? t.kommunkod)`,
  statusrapport: `select t.text from gemensam.statusrapport t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'projekt' and h.objekt_id = t.projekt_id::text
    and h.data ->> 'statusrapportId' = t.id::text and h.data ->> 'kalla' = t.inlast_kalla)`,
  aktuellt: `select t.namn from gemensam.aktuellt t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'aktuellt' and h.objekt_id = t.id::text and h.data ->> 'kalla' = t.inlast_kalla)`,
  aktuelltpunkt: `select t.projektnamn from gemensam.aktuelltpunkt t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.aktuellt_id::text
    and exists (select from jsonb_array_elements(h.data -> 'punkter') x where x ->> 'projekt' = t.projektnamn and x ->> 'text' = t.text))`,
  upphandling: `select t.id::text from gemensam.upphandling t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'projekt' and h.objekt_id = t.projekt_id::text
    and h.data ->> 'upphandlingId' = t.id::text and h.data ->> 'kalla' = t.inlast_kalla)`,
  upphandlingssteg: `select t.till from gemensam.upphandlingssteg t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.data ->> 'upphandlingId' = t.upphandling_id::text
    and exists (select from jsonb_array_elements(h.data -> 'steg') s where s ->> 'till' = t.till and s ->> 'datum' is not distinct from t.datum::text))`,
  grindplan: `select t.projekt_id::text from gemensam.grindplan t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'projekt' and h.objekt_id = t.projekt_id::text
    and not exists (select from jsonb_each_text(t.dagar) d where not exists (select from jsonb_array_elements(h.data -> 'grindplan') g where g ->> 'dag' = d.value)))`,
  gruppmedlem: `select t.namn from gemensam.gruppmedlem t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'projekt' and h.objekt_id = t.projekt_id::text
    and h.data -> 'medlemmar' ? (t.namn || ', ' || t.organisation))`,
  mote: `select t.datum::text from gemensam.mote t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'mote' and h.objekt_id = t.id::text
    and h.data ->> 'datum' = t.datum::text and h.data ->> 'moteslag' = t.slag and h.data ->> 'plats' = t.plats)`,
  motesdeltagare: `select t.id::text from gemensam.motesdeltagare t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.mote_id::text
    and (h.data ->> 'antalDeltagare', h.data ->> 'antalNarvarande') = (select count(*)::text, (count(*) filter (where d.narvaro = 'narvarande'))::text from gemensam.motesdeltagare d where d.mote_id = t.mote_id))`,
  moteanteckning: `select t.id::text from gemensam.moteanteckning t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.id::text and h.data -> 'anteckningar' = 'true')`,
  motesuppgift: `select t.id::text from gemensam.motesuppgift t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.mote_id::text
    and h.data ->> 'antalUppgifter' = (select count(*)::text from gemensam.motesuppgift u where u.mote_id = t.mote_id))`,
  diarieklass: `select t.kod from gemensam.diarieklass t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'diarieklass' and h.data -> 'klasser' ? (t.kod || ' ' || t.namn))`,
  dnr_serie: `select t.ar::text from gemensam.dnr_serie t where t.senaste <> (select count(distinct h.data ->> 'dnr') from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'arende' and h.data ->> 'dnr' like t.ar || '/%')`,
  arende: `select t.id::text from gemensam.arende t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'arende' and h.objekt_id = t.id::text
    and h.data ->> 'dnr' = t.dnr_ar || '/' || t.dnr_lopnummer || '-' || t.klassificering)`,
  tjansteskrivelse: `select t.arende_id::text from gemensam.tjansteskrivelse t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.arende_id::text)`,
  handlingsserie: `select t.arende_id::text from gemensam.handlingsserie t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.arende_id::text and jsonb_array_length(h.data -> 'handlingar') = t.senaste)
    and t.senaste is distinct from (select nullif(count(*), 0) from h where h.objekt_id = t.arende_id::text and h.handelsetyp = 'handling_registrerad')`,
  registerpost: `select t.id::text from gemensam.registerpost t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.arende_id::text
    and (h.data ->> 'postId' = t.id::text or exists (select from jsonb_array_elements(h.data -> 'handlingar') x where x ->> 'nummer' = t.nummer::text and x ->> 'datum' = t.datum::text and x ->> 'riktning' = t.riktning)))`,
  registeruppgift: `select t.post_id::text from gemensam.registeruppgift t where not exists (select from h join gemensam.registerpost p on p.samverkan_id = h.samverkan_id and p.arende_id::text = h.objekt_id where p.id = t.post_id)`,
  inkommen_handling: `select t.id::text from gemensam.inkommen_handling t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'inkommen_handling' and h.objekt_id = t.id::text and h.data ->> 'inkom' = t.inkom::text)`,
  handling: `select t.id::text from gemensam.handling t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.handelsetyp = 'handling_uppladdad' and h.data ->> 'handlingId' = t.id::text)`,
  handling_version: `select t.filnamn from gemensam.handling_version t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.data ->> 'handlingId' = t.handling_id::text and h.data ->> 'nummer' = t.nummer::text)`,
  handling_text: `select t.handling_id::text from gemensam.handling_text t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.data ->> 'handlingId' = t.handling_id::text)`,
  arende_handling: `select t.handling_id::text from gemensam.arende_handling t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.arende_id::text and h.data ->> 'handlingId' = t.handling_id::text)`,
  delegationsserie: `select t.ar::text from gemensam.delegationsserie t where t.senaste <> (select count(*) from h where h.samverkan_id = t.samverkan_id and h.data ->> 'beteckning' like 'D ' || t.ar || ':%')`,
  delegationsarende: `select t.ar::text from gemensam.delegationsarende t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.handelsetyp = 'arende_registrerat' and h.objekt_id = t.arende_id::text)`,
  delegationsbeslut: `select t.lopnummer::text from gemensam.delegationsbeslut t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'delegationsbeslut' and h.objekt_id = t.id::text
    and h.data ->> 'beteckning' = 'D ' || t.ar || ':' || t.lopnummer and h.data ->> 'avtryck' = encode(t.avtryck, 'hex') and h.affarsdatum = t.datum and h.aktor_id = t.beslutad_av_id)`,
  delegationsbeslut_innehall: `select t.rubrik from gemensam.delegationsbeslut_innehall t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'delegationsbeslut' and h.objekt_id = t.id::text)`,
  delegationsbeslut_foljd: `select t.text from gemensam.delegationsbeslut_foljd t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = t.objekttyp and h.objekt_id = t.objekt_id::text)`,
  bestallning: `select t.vad from gemensam.bestallning t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.handelsetyp = 'bestallning_gjord' and h.objekt_id = t.id::text and h.data ->> 'vad' = t.vad)`,
  leverabel: `select t.namn from gemensam.leverabel t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'projekt' and h.objekt_id = t.projekt_id::text
    and h.data -> 'leverabler' ? t.namn)`,
  projektdirektivversion: `select t.nummer::text from gemensam.projektdirektivversion t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'projekt' and h.objekt_id = t.projekt_id::text
    and h.data ->> 'direktivversion' = t.nummer::text and h.data ->> 'kalla' = t.inlast_kalla and h.data -> 'innehall' ->> 'Intressenter' = t.innehall ->> 'intressenter')`,
  projektdirektiv: `select t.id::text from gemensam.projektdirektiv t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'projekt' and h.objekt_id = t.projekt_id::text
    and h.data ->> 'direktivversion' = (select max(v.nummer)::text from gemensam.projektdirektivversion v where v.projekt_id = t.projekt_id) and h.data -> 'innehall' ->> 'Intressenter' = t.innehall ->> 'intressenter')`,
  kostnadspost: `select t.namn from gemensam.kostnadspost t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'kostnadspost' and h.objekt_id = t.id::text
    and h.data ->> 'kalla' = t.kalla)`,
  fordelning: `select t.id::text from gemensam.fordelning t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.kostnadspost_id::text and h.data ->> 'fordelningId' = t.id::text
    and h.data ->> 'totalt' = t.totalt_ore::text)`,
  fordelningsdel: `select t.del from gemensam.fordelningsdel t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.data ->> 'fordelningId' = t.fordelning_id::text)`,
  kostnadsandel: `select t.kommunkod from gemensam.kostnadsandel t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.data ->> 'fordelningId' = t.fordelning_id::text
    and h.data -> 'andelar' ->> t.kommunkod = t.belopp_ore::text)`,
  finansieringslage: `select t.kostnadspost_id::text from gemensam.finansieringslage t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'kostnadspost'
    and h.objekt_id = t.kostnadspost_id::text and h.data ->> 'totalt' = t.kommuner_ore::text) or t.atagit_ore <> 0 or t.extern_ore <> 0`,
  budgetrad: `select t.namn from gemensam.budgetrad t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'budgetpost' and h.data ->> 'budgetradId' = t.id::text
    and h.data ->> 'namn' = t.namn and h.data ->> 'sida' = t.sida)`,
  budgetpost: `select t.id::text from gemensam.budgetpost t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'budgetpost' and h.objekt_id = t.id::text
    and h.data ->> 'belopp' = t.belopp_ore::text and h.data ->> 'kalla' = t.kalla)`,
  prognos: `select t.budgetpost_id::text from gemensam.prognos t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.budgetpost_id::text and h.data ->> 'prognos' = t.belopp_ore::text)`,
  avvikelsekommentar: `select t.text from gemensam.avvikelsekommentar t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.budgetpost_id::text and h.data ->> 'kommentar' = t.text)`,
  utfallsinlasning: `select t.id::text from gemensam.utfallsinlasning t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'utfallsinlasning' and h.objekt_id = t.id::text
    and h.data ->> 'kalla' = t.kalla and h.data ->> 'anmarkning' = t.anmarkning)`,
  utfall: `select t.id::text from gemensam.utfall t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekt_id = t.inlasning_id::text and exists (select from jsonb_array_elements(h.data -> 'utfall') u where u ->> 'budgetradId' = t.budgetrad_id::text and u ->> 'belopp' = t.belopp_ore::text))`,
  overskjutna_medel: `select t.id::text from gemensam.overskjutna_medel t where not exists (select from h where h.samverkan_id = t.samverkan_id and h.objekttyp = 'overskjutna_medel' and h.objekt_id = t.id::text
    and h.data ->> 'belopp' = t.belopp_ore::text)`,
};

/** The audit log itself. */
const LOGGEN = ['handelse', 'handelse_kedja', 'handelse_lank'];
/** The index of the search: made by the database from rows that are checked here. */
const SOKINDEX = ['sok_ord', 'sok_post'];

it('writes no table that the list here does not check', async () => {
  const skrivna = Object.entries(await prov.allaRader()).filter(([, rader]) => rader.length > 0);
  expect(skrivna.map(([tabell]) => tabell).sort()).toEqual([...Object.keys(UTAN_HANDELSE), ...LOGGEN, ...SOKINDEX].sort());
});

it.each(Object.entries(UTAN_HANDELSE))(
  'every row of %s has its event, and would be missed without it',
  async (_, sats) => {
    const medHandelser = (villkor: string) =>
      prov.fraga(`with h as (select * from gemensam.handelse where ${villkor}) ${sats}`);
    expect(await medHandelser(`handelsetyp = 'inlast' or ${BESLUTENS}`)).toEqual([]);
    expect(await medHandelser('false')).not.toEqual([]);
  },
);

it('lets nothing in by another event but what the delegater decide, and every one names source and date, actor and business date', async () => {
  expect(await prov.fraga(`select distinct handelsetyp, aktor, affarsdatum::text from gemensam.handelse where not (${BESLUTENS})`)).toEqual([
    { handelsetyp: 'inlast', aktor: 'Inläsning', affarsdatum: '2021-02-15' },
  ]);
  expect(
    await prov.fraga(
      `select text from gemensam.handelse where handelsetyp = 'inlast' and (coalesce(data ->> 'kalla', '') = '' or not data ? 'kallansDatum')`,
    ),
  ).toEqual([]);
  expect(
    await prov.fraga(
      `select distinct data ->> 'kalla' as kalla from gemensam.handelse where handelsetyp = 'inlast' and data ->> 'kallansDatum' is null`,
    ),
  ).toEqual([{ kalla: 'Rapport från en verksamhetsdag i Vilhelmina, 2019' }]);
});

it('has four decisions on delegation that say they are made up and wait for the next sammanträde, as they were taken', async () => {
  const rader = await prov.fraga<{ rad: string; exempel: boolean }>(
    `select concat_ws(' | ', 'D ' || b.ar || ':' || b.lopnummer, b.datum, b.beslutad_av, coalesce('punkt ' || b.punkt_nr, b.grund), i.motpart, i.belopp_ore / 100, a.dnr_ar || '/' || a.dnr_lopnummer) as rad, i.rubrik like '%(exempel)' as exempel
     from gemensam.delegationsbeslut b join gemensam.delegationsbeslut_innehall i on i.id = b.id join gemensam.arende a on a.id = b.arende_id order by b.lopnummer`,
  );
  expect(rader.map((r) => r.rad)).toEqual([
    'D 2021:1 | 2021-02-01 | Ordförande | punkt 1 | 2021/3',
    'D 2021:2 | 2021-02-03 | E-samordnare | punkt 5 | Exempelutbildning AB | 12000 | 2021/3',
    'D 2021:3 | 2021-02-09 | Ordförande | bradskande | 2021/3',
    'D 2021:4 | 2021-02-11 | E-samordnare | punkt 5 | Exempelteknik AB | 6400 | 2021/3',
  ]);
  expect(rader.every((r) => r.exempel)).toBe(true);
  expect(await prov.fraga(`select from gemensam.anmalan`)).toEqual([]);
  const [samverkan] = await prov.fraga<SamverkanRef>(`select id, kortnamn, namn, form from gemensam.samverkan where kortnamn = 'norrbotten'`);
  if (!samverkan) throw new Error('no norrbotten');
  await prov.databas.kontrollpunkter.satt(new Date());
  const kedja = await prov.databas.db.lasa({ samverkan, person: INLASNING, uppdrag: [], affarsdatum: '2021-02-15' }, (las) => exporteraKedja(las, samverkan.id));
  expect(kedja.beslutade).toHaveLength(4);
  expect(granskaHandelsekedja(kedja, krypteringMed(prov.databas.kontrollpunkter.publikNyckel()))).toEqual([]);
});

it('leaves an intact chain in each samverkan', async () => {
  const kedjor = await prov.fraga<{ samverkan_id: string; nr: string; hash: Buffer; handelser: string }>(
    `select k.*, (select count(*) from gemensam.handelse h where h.samverkan_id = k.samverkan_id) as handelser from gemensam.handelse_kedja k`,
  );
  expect(kedjor).toHaveLength(2);
  for (const kedja of kedjor) {
    const lankar = await prov.fraga<{ nr: string; kanonisk: string; hash: Buffer }>(
      `select nr, kanonisk, hash from gemensam.handelse_lank where samverkan_id = $1 order by nr`,
      [kedja.samverkan_id],
    );
    let hash = createHash('sha256').update('').digest();
    lankar.forEach((lank, i) => {
      expect(Number(lank.nr)).toBe(i + 1);
      hash = createHash('sha256').update(hash).update(lank.kanonisk).digest();
      expect(lank.hash.equals(hash)).toBe(true);
    });
    expect(kedja.hash.equals(hash)).toBe(true);
    expect(lankar).toHaveLength(Number(kedja.handelser));
    expect(lankar.length).toBeGreaterThan(20);
  }
});
