import { Module } from '@nestjs/common';
import { FranvaroController } from './franvaro/franvaro.controller';
import { FranvaroResolver } from './franvaro/franvaro.resolver';
import { InkopController } from './inkop/inkop.controller';
import { InkopResolver } from './inkop/inkop.resolver';
import { JavController } from './jav/jav.controller';
import { JavResolver } from './jav/jav.resolver';
import { HandlingModul } from '@gemensam/shared/api';
import { DelegationsbesluthistorikController } from './beslut/delegationsbesluthistorik.controller';
import { DelegationsbeslutResolver } from './beslut/delegationsbeslut.resolver';
import { OrdningController } from './ordning/ordning.controller';
import { OrdningResolver } from './ordning/ordning.resolver';
import { OvertagandeController } from './overtagande/overtagande.controller';
import { OvertagandeResolver } from './overtagande/overtagande.resolver';
import { PrisbasbeloppController } from './prisbasbelopp/prisbasbelopp.controller';
import { PrisbasbeloppResolver } from './prisbasbelopp/prisbasbelopp.resolver';
import { PubliktDelegationsbeslutController } from './register/publikt-delegationsbeslut.controller';
import { DelegationsregisterController } from './register/register.controller';
import { DelegationsregisterResolver } from './register/register.resolver';

@Module({
  imports: [HandlingModul],
  controllers: [FranvaroController, InkopController, JavController, OrdningController, OvertagandeController, PrisbasbeloppController, DelegationsbesluthistorikController, DelegationsregisterController, PubliktDelegationsbeslutController],
  providers: [FranvaroResolver, InkopResolver, JavResolver, OrdningResolver, OvertagandeResolver, PrisbasbeloppResolver, DelegationsbeslutResolver, DelegationsregisterResolver],
})
export class DelegationModul {}
