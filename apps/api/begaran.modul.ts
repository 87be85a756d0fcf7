import { Global, Module } from '@nestjs/common';
import { Begaranlasare } from '@gemensam/shared/api';

@Global()
@Module({ providers: [Begaranlasare], exports: [Begaranlasare] })
export class BegaranModul {}
