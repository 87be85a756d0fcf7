import { Module } from '@nestjs/common';
import { HandlingLager } from './handling-lager';
import { HandlingMottagare } from './handling-mottagare';
import { Handlingsuppladdning } from './handling-uppladdning';
import { HandlingResolver } from './handling.resolver';
import { Skadlighetskontroll } from './skadlighetskontroll';

/** Upload, store, download and sekretess of handlingar, for the domains that have them. */
@Module({
  providers: [HandlingLager, HandlingMottagare, Handlingsuppladdning, HandlingResolver, Skadlighetskontroll],
  exports: [HandlingLager, HandlingMottagare, Handlingsuppladdning, Skadlighetskontroll],
})
export class HandlingModul {}
