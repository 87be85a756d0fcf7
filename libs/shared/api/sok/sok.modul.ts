import { Module } from '@nestjs/common';
import { SokResolver } from './sok.resolver';

@Module({ providers: [SokResolver] })
export class SokModul {}
