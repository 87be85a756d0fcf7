import { Module, type OnModuleInit } from '@nestjs/common';
import { AdministrationResolver } from './administration.resolver';
import { InloggningResolver } from './inloggning.resolver';
import { Inloggningsbroms } from './inloggningsbroms';
import { forberedLosenord } from './losenord';

@Module({ providers: [Inloggningsbroms, InloggningResolver, AdministrationResolver] })
export class SamverkanModul implements OnModuleInit {
  async onModuleInit(): Promise<void> {
    await forberedLosenord();
  }
}
