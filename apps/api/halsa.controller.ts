import { Controller, Get, HttpCode, Inject, ServiceUnavailableException } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Offentlig } from '@gemensam/shared/api';

/** For the reverse proxy: alive, and ready to take requests. */
@Controller('api/halsa')
export class HalsaController {
  constructor(@Inject(DataSource) private readonly datakalla: DataSource) {}

  @Get()
  @HttpCode(200)
  @Offentlig(true)
  async redo(): Promise<{ readonly status: 'redo' }> {
    await this.datakalla.query('select 1').catch(() => {
      throw new ServiceUnavailableException('Databasen svarar inte.');
    });
    return { status: 'redo' };
  }
}
