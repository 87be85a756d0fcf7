import { type Arendetyp } from '@gemensam/delegation/domain';
import { avslag, type Utfall } from '@gemensam/shared/domain';
import { avtalsforlangning } from './avtalsforlangning';
import { beslutsattest } from './beslutsattest';
import { firmateckning } from './firmateckning';
import { inkop } from './inkop';
import { omfordelningDriftbudget } from './omfordelning-driftbudget';
import { ovrigt } from './ovrigt';
import { projektstart } from './projektstart';
import { tilldelning } from './tilldelning';
import { type Verkstallighet } from './verkstallighet';

/** What each kind of decision is about and causes, as data. */
export const verkstall: Readonly<Partial<Record<Arendetyp, Verkstallighet>>> = { firmateckning, avtalsforlangning, tilldelning, projektstart, ovrigt, inkop, beslutsattest, omfordelning_driftbudget: omfordelningDriftbudget };

/** Refused: what the law keeps with the nämnd (KL 6:38). */
export const verkstallighetFor = (typ: Arendetyp): Utfall<Verkstallighet> =>
  verkstall[typ] ??
  avslag({ regel: 'Nämnden beslutar själv', kalla: 'KL 6:38', text: 'Det här slaget av ärende beslutas inte på delegation.', utvag: 'Hänskjut till nämnden.', falt: 'arendetyp' });
