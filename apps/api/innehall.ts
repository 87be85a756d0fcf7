import { type Databasinnehall, DoldaHandelser1761000028101, Grund1761000000000, Handelsesok1761000012000, HandlingEntitet, HandlingSekretessEntitet, Handlingssekretess1761000018000, HandlingVersionEntitet, Rensning1761000011000, Sok1761000033000 } from '@gemensam/shared/api';
import { Samverkan1761000001000, Samverkan1761000010000, Styrgruppsledamot1761000022000, SparadVy1761000024000, UppdragEntitet, SokBeslut1761000033001 } from '@gemensam/samverkan/api';
import { Aktuellt1761000021000, Bemanning1761000022002, BemanningsbehovEntitet, Deltagande1761000017000, Direktiv1761000020000, Grindar1761000016000, Grindplan1761000025000, GruppmedlemEntitet, Historik1761000023001, LeverabelEntitet, Projekt1761000002000, ProjektdirektivEntitet, ProjektdirektivversionEntitet, ProjektEntitet, Projektgrupper1761000022001, ProjektHandlingar1761000018001, ProjektHandlingEntitet, RiskEntitet, Risker1761000023000, StatusrapportEntitet, UpphandlingEntitet, SokProjekt1761000033002 } from '@gemensam/projekt/api';
import { Avtal1761000035000, AvtalEntitet, AvtalHandlingEntitet, AvtalsforlangningEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet, AvtalsuppsagningEntitet } from '@gemensam/avtal/api';
import { Anslutning1761000013000, Atagande1761000006000, AtagandeEntitet, Faktura1761000008000, Finansiering1761000003000, Fordelningsdel1761000026000, KostnadspostEntitet, Lagring1761000015000, Nycklar1761000005000, Projektekonomi1761000021001, Projekthistorik1761000023002, BudgetpostEntitet, Utfall1761000007000 } from '@gemensam/finansiering/api';
import { Arende1761000004000, ArendebehorigEntitet, ArendeEntitet, ArendesekretessbeslutEntitet, ArendesekretessEntitet, ArendehandelserDolda1761000028102, Arendelasning1761000028103, ArendeHandlingEntitet, ArendeHandlingsinsyn1761000018002, ArendeProjekthistorik1761000023003, Arendesekretess1761000028100, DiarieklassEntitet, Diarium1761000030000, InkommenHandlingEntitet, MoteanteckningEntitet, MoteEntitet, Moten1761000028000, MotesdeltagareEntitet, MotesuppgiftEntitet, RegisterpostEntitet, RegisterrattelseEntitet, RegisteruppgiftEntitet, Skrivelseflytt1761000031001, Skrivelsemallar1761000032000, Skrivelsetext1761000031000, TjansteskrivelseEntitet, SokArende1761000033003, ArendeaktEntitet, Arendegang1761000029000, RemissEntitet, RemissKommunEntitet, Versionssiffror1761000034500, DoltInkommet1761000034501 } from '@gemensam/arende/api';
import { Avtalsvyer1761000035100 } from './migrationer/migration-avtalsvyer';

/** Every migration and entity of the house, in the order of the scopes. */
export const innehall: Databasinnehall = {
  migrationer: [
    Grund1761000000000,
    Samverkan1761000001000,
    Projekt1761000002000,
    Finansiering1761000003000,
    Arende1761000004000,
    Nycklar1761000005000,
    Atagande1761000006000,
    Utfall1761000007000,
    Faktura1761000008000,
    Samverkan1761000010000,
    Rensning1761000011000,
    Handelsesok1761000012000,
    Anslutning1761000013000,
    Lagring1761000015000,
    Grindar1761000016000,
    Deltagande1761000017000,
    Handlingssekretess1761000018000,
    ProjektHandlingar1761000018001,
    ArendeHandlingsinsyn1761000018002,
    Direktiv1761000020000,
    Aktuellt1761000021000,
    Projektekonomi1761000021001,
    Styrgruppsledamot1761000022000,
    Projektgrupper1761000022001,
    Bemanning1761000022002,
    Risker1761000023000,
    Historik1761000023001,
    Projekthistorik1761000023002,
    ArendeProjekthistorik1761000023003,
    SparadVy1761000024000,
    Grindplan1761000025000,
    Fordelningsdel1761000026000,
    Moten1761000028000,
    Arendesekretess1761000028100,
    DoldaHandelser1761000028101,
    ArendehandelserDolda1761000028102,
    Arendelasning1761000028103,
    Arendegang1761000029000,
    Diarium1761000030000,
    Skrivelsetext1761000031000,
    Skrivelseflytt1761000031001,
    Skrivelsemallar1761000032000,
    Sok1761000033000,
    SokBeslut1761000033001,
    SokProjekt1761000033002,
    SokArende1761000033003,
    Versionssiffror1761000034500,
    DoltInkommet1761000034501,
    Avtal1761000035000,
    Avtalsvyer1761000035100,
  ],
  entiteter: [UppdragEntitet, ProjektEntitet, ProjektHandlingEntitet, StatusrapportEntitet, LeverabelEntitet, RiskEntitet, UpphandlingEntitet, GruppmedlemEntitet, BemanningsbehovEntitet, ProjektdirektivEntitet, ProjektdirektivversionEntitet, KostnadspostEntitet, AtagandeEntitet, BudgetpostEntitet, ArendeEntitet, TjansteskrivelseEntitet, ArendeHandlingEntitet, ArendesekretessEntitet, ArendesekretessbeslutEntitet, ArendebehorigEntitet, MoteEntitet, MotesdeltagareEntitet, MoteanteckningEntitet, MotesuppgiftEntitet, DiarieklassEntitet, RegisterpostEntitet, RegisteruppgiftEntitet, RegisterrattelseEntitet, InkommenHandlingEntitet, HandlingEntitet, HandlingSekretessEntitet, HandlingVersionEntitet, ArendeaktEntitet, RemissEntitet, RemissKommunEntitet, AvtalEntitet, AvtalsleverantorEntitet, AvtalsoptionEntitet, AvtalsforlangningEntitet, AvtalsuppsagningEntitet, AvtalHandlingEntitet],
};
