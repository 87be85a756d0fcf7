import { Module } from '@nestjs/common';
import { ProjektResolver } from './projekt.resolver';

@Module({ providers: [ProjektResolver] })
export class ProjektModul {}
