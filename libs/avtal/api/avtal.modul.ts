import { Module } from '@nestjs/common';
import { HandlingModul } from '@gemensam/shared/api';

@Module({
  imports: [HandlingModul],
  controllers: [],
  providers: [],
})
export class AvtalModul {}
