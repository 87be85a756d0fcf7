import 'reflect-metadata';
import { Databasfel } from '@gemensam/shared/api';
import { lasMiljo } from './installning-miljo';
import { starta } from './starta';
import { Startfel } from './startfel';

/** Starts from the environment. Every failure to start is one Swedish line and exit code 1. */
try {
  const igang = await starta(lasMiljo(process.env));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void igang.stoppa().then(() => process.exit(0)));
} catch (fel) {
  const text = fel instanceof Error ? (fel instanceof Databasfel || fel instanceof Startfel || !fel.stack ? fel.message : felrad(fel)) : String(fel);
  process.stderr.write(`${text}\n`);
  process.exit(1);
}

function felrad(fel: Error): string {
  const kod = 'code' in fel ? fel.code : null;
  if (kod === 'EADDRINUSE') return `Porten ${process.env['PORT'] ?? 3000} är upptagen. Stäng det andra programmet eller välj en annan med PORT=3001.`;
  if (kod === 'EACCES') return `Porten ${process.env['PORT'] ?? 3000} får inte användas. Välj en annan med PORT=3001.`;
  return kod || !fel.stack ? fel.message : fel.stack;
}
