import { Module } from '@nestjs/common';
import { HandlingModul } from '@gemensam/shared/api';
import { AgandeController } from './agande/agande.controller';
import { AgandeResolver } from './agande/agande.resolver';
import { OrganisationshistorikController } from './agande/organisationshistorik.controller';
import { AvropsbevisController } from './avropsratt/avropsbevis.controller';
import { AvropController } from './avrop/avrop.controller';
import { AvropResolver } from './avrop/avrop.resolver';
import { AvropsrattController } from './avropsratt/avropsratt.controller';
import { AvropsrattResolver } from './avropsratt/avropsratt.resolver';
import { AvtalResolver } from './avtal/avtal.resolver';
import { AvtalsregisterController } from './avtal/avtalsregister.controller';
import { PubliktAvtalController } from './avtal/publikt-avtal.controller';
import { AvtalshandlingarController } from './handlingar/avtalshandlingar.controller';
import { AvtalshistorikController } from './historik/avtalshistorik.controller';
import { UppfoljningController } from './uppfoljning/uppfoljning.controller';
import { UppfoljningResolver } from './uppfoljning/uppfoljning.resolver';

@Module({
  imports: [HandlingModul],
  controllers: [AvropsbevisController, AvropController, AvropsrattController, AvtalsregisterController, PubliktAvtalController, AvtalshandlingarController, AvtalshistorikController, AgandeController, OrganisationshistorikController, UppfoljningController],
  providers: [AvropResolver, AvropsrattResolver, AvtalResolver, AgandeResolver, UppfoljningResolver],
})
export class AvtalModul {}
