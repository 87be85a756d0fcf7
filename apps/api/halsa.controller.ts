import { Controller, Get, HttpCode, Inject, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Offentlig, Skadlighetskontroll, type Skyddslage } from '@gemensam/shared/api';

/**
 * For the reverse proxy: alive, and ready to take requests. `skydd` tells the one who watches whether uploads can be judged; the
 * portal is ready also when they cannot, for everything else.
 */
@Controller('api/halsa')
export class HalsaController {
  constructor(
    @Inject(DataSource) private readonly datakalla: DataSource,
    @Inject(Skadlighetskontroll) private readonly kontroll: Skadlighetskontroll,
  ) {}

  @Get()
  @HttpCode(200)
  @Offentlig(true)
  async redo(): Promise<{ readonly status: 'redo'; readonly skydd: Skyddslage }> {
    await this.datakalla.query('select 1').catch(() => {
      throw new ServiceUnavailableException('Databasen svarar inte.');
    });
    return { status: 'redo', skydd: await this.kontroll.lage() };
  }
}
