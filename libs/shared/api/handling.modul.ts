import { Module } from '@nestjs/common';
import { HandlingLager } from './handling-lager';
import { HandlingMottagare } from './handling-mottagare';

/** Upload, store and download of handlingar, for the domains that have them. */
@Module({ providers: [HandlingLager, HandlingMottagare], exports: [HandlingLager, HandlingMottagare] })
export class HandlingModul {}
