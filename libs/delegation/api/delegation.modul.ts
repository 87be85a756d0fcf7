import { Module } from '@nestjs/common';
import { OrdningController } from './ordning/ordning.controller';
import { OrdningResolver } from './ordning/ordning.resolver';
import { OvertagandeController } from './overtagande/overtagande.controller';
import { OvertagandeResolver } from './overtagande/overtagande.resolver';
import { PrisbasbeloppController } from './prisbasbelopp/prisbasbelopp.controller';
import { PrisbasbeloppResolver } from './prisbasbelopp/prisbasbelopp.resolver';

@Module({
  imports: [],
  controllers: [OrdningController, OvertagandeController, PrisbasbeloppController],
  providers: [OrdningResolver, OvertagandeResolver, PrisbasbeloppResolver],
})
export class DelegationModul {}
