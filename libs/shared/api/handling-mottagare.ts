import { mkdir, rm } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { type Request, type Response } from 'express';
import multer, { diskStorage, MulterError } from 'multer';
import { arAvslag, type Avslag } from '@gemensam/shared/domain';
import { uppladdningsavslag } from './handling-granskare';
import { type GranskadFil, STORSTA_FIL } from './handling-granskning';
import { HandlingLager } from './handling-lager';
import { type LagradFil } from './handling.repository';
import { Skadlighetskontroll } from './skadlighetskontroll';

interface MottagenFil extends GranskadFil {
  readonly sokvag: string;
  /** The other fields of the form. */
  readonly falt: Readonly<Record<string, string>>;
}

/**
 * Takes one file of a form (`fil`) to a waiting place, has it judged, stores it and lets `skriv` write its row. The file is in
 * the store before its row; when the row is not written, or another row stands for it (a retry), the file is taken away again.
 */
@Injectable()
export class HandlingMottagare {
  constructor(
    @Inject(HandlingLager) private readonly lager: HandlingLager,
    @Inject(Skadlighetskontroll) private readonly kontroll: Skadlighetskontroll,
  ) {}

  async taEmot<T extends { readonly lagringsnyckel: string }>(
    req: Request,
    res: Response,
    samverkanId: string,
    skriv: (fil: LagradFil, falt: Readonly<Record<string, string>>) => Promise<T | Avslag>,
  ): Promise<T | Avslag> {
    await mkdir(this.lager.vantmapp, { recursive: true });
    const nej = await this.lasFormular(req, res);
    const sokvag = req.file?.path;
    try {
      if (nej) return nej;
      const fil = await this.granska(req);
      if (arAvslag(fil)) return fil;
      return await this.lagra(fil, samverkanId, skriv);
    } finally {
      if (sokvag) await rm(sokvag, { force: true });
    }
  }

  private async granska(req: Request): Promise<MottagenFil | Avslag> {
    if (!req.file) return uppladdningsavslag({ regel: 'Fil saknas', text: 'Ingen fil följde med.', utvag: 'Välj en fil.' });
    const { path: sokvag, originalname } = req.file;
    const utfall = await this.kontroll.granska(sokvag, originalname);
    return arAvslag(utfall) ? utfall : { ...utfall, sokvag, falt: textfalt(req.body) };
  }

  private async lagra<T extends { readonly lagringsnyckel: string }>(
    { sokvag, falt, slag: _slag, ...fil }: MottagenFil,
    samverkanId: string,
    skriv: (fil: LagradFil, falt: Readonly<Record<string, string>>) => Promise<T | Avslag>,
  ): Promise<T | Avslag> {
    const lagringsnyckel = await this.lager.taIn(sokvag, samverkanId);
    let behall = false;
    try {
      const utfall = await skriv({ ...fil, lagringsnyckel }, falt);
      behall = !arAvslag(utfall) && utfall.lagringsnyckel === lagringsnyckel;
      return utfall;
    } finally {
      if (!behall) await this.lager.taBort(lagringsnyckel);
    }
  }

  private lasFormular(req: Request, res: Response): Promise<Avslag | null> {
    const mottag = multer({
      storage: diskStorage({ destination: this.lager.vantmapp }),
      defParamCharset: 'utf8',
      // The name as it was sent: tricks with folders are refused, not tidied away.
      preservePath: true,
      limits: { fileSize: STORSTA_FIL, files: 1, fields: 5, fieldSize: 3_000, fieldNameSize: 40, parts: 6, headerPairs: 20 },
    }).single('fil');
    return new Promise((klar) => mottag(req, res, (fel: unknown) => klar(fel ? formularfel(fel) : null)));
  }
}

/** Whatever makes the form unreadable lies in the request: it is answered, not thrown. */
const formularfel = (fel: unknown): Avslag =>
  fel instanceof MulterError && fel.code === 'LIMIT_FILE_SIZE'
    ? uppladdningsavslag({ regel: 'För stor fil', text: 'Filen är större än 25 MB.', utvag: 'Dela upp den, eller minska bilderna i den.' })
    : uppladdningsavslag({ regel: 'Uppladdningen avbröts', text: 'Uppladdningen kom inte fram hel.', utvag: 'Skicka en fil i taget och försök igen.' });

const textfalt = (kropp: unknown): Record<string, string> =>
  typeof kropp === 'object' && kropp !== null
    ? Object.fromEntries(Object.entries(kropp).filter((par): par is [string, string] => typeof par[1] === 'string'))
    : {};
