import { Module } from '@nestjs/common';
import { PortfoljController } from './portfolj.controller';
import { ProjektResolver } from './projekt.resolver';

@Module({ controllers: [PortfoljController], providers: [ProjektResolver] })
export class ProjektModul {}
