import { type Belopp, type Datum } from '@gemensam/shared/domain';
import { type Beslutsuppgifter } from '@gemensam/samverkan/domain';
import { type Upphandlingslage } from '@gemensam/projekt/domain';
import { type Avropsform } from './avropsform';

/** A right to prolong the avtal: by how many months, and how many months before the end the supplier must be told. Taken in order. */
export interface Avtalsoption {
  readonly manader: number;
  readonly varselmanader: number;
}

/** What the avtal says of its time and of how much may be called off. */
export interface Avtalsvillkor {
  readonly start: Datum;
  /** The last day, without options. */
  readonly slut: Datum;
  readonly optioner: readonly Avtalsoption[];
  /** The nämnd's own days before the last day for notice, so that a decision is taken in time. */
  readonly egenLedtidDagar: number;
  /** Months of notice when the nämnd ends the avtal early; null when the avtal gives no such right. */
  readonly uppsagningsmanader: number | null;
  /** Öre, for the whole time with all options: an option gives time, not volume. */
  readonly takvolym: Belopp;
  readonly avropsform: Avropsform;
  /** Why it may be longer than four years (LOU 7:2); null when it is not. */
  readonly sarskildaSkal: string | null;
}

/** An option that has been taken. */
export interface Avtalsforlangning {
  /** 1 for the first option. */
  readonly option: number;
  /** The day the supplier was told. */
  readonly meddelad: Datum;
  readonly beslut: Beslutsuppgifter;
}

/** How an avtal is ended before its time. */
export const uppsagningsslagen = ['uppsagning', 'havning', 'av_leverantor'] as const;
export type Uppsagningsslag = (typeof uppsagningsslagen)[number];

/** An avtal that ends before its time. */
export interface Avtalsuppsagning {
  readonly slag: Uppsagningsslag;
  readonly meddelad: Datum;
  readonly sistaDag: Datum;
  readonly skal: string;
  /** Null only when it was the supplier who gave notice. */
  readonly beslut: Beslutsuppgifter | null;
}

/** An avtal as the rules look at it. */
export interface Avtalslage extends Avtalsvillkor {
  /** Where its upphandling stands; null when it was not made in the portal. */
  readonly upphandling: Upphandlingslage | null;
  /** The day it was signed; null when it is not. */
  readonly tecknat: Datum | null;
  readonly forlangningar: readonly Avtalsforlangning[];
  readonly uppsagning: Avtalsuppsagning | null;
}

/** Where an avtal stands on a day. */
export const avtalsstatusar = ['upphandling', 'avbrutet', 'tecknat', 'galler', 'forlangt', 'uppsagt', 'utgatt'] as const;
export type Avtalsstatus = (typeof avtalsstatusar)[number];
