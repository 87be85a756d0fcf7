import path from 'node:path';
import { defineConfig } from 'rolldown';

const root = path.resolve(import.meta.dirname, '../..');

/**
 * What bundles our TypeScript for Node: our own libs are taken in, npm packages stay outside
 * (save the helpers the compiler itself writes imports of).
 */
export const forNode = {
  cwd: root,
  platform: 'node',
  tsconfig: path.join(root, 'tsconfig.json'),
  external: (id) =>
    /^(?:node:|@?[a-z])/i.test(id) && !/^@gemensam\/|^@oxc-project\/runtime/.test(id) && !path.isAbsolute(id),
  moduleTypes: { '.graphql': 'text', '.yaml': 'text', '.csv': 'text' },
  transform: {
    target: 'es2023',
    decorator: { emitDecoratorMetadata: true },
    assumptions: { setPublicClassFields: true },
    typescript: { removeClassFieldsWithoutInitializer: true },
  },
};

export default defineConfig({
  ...forNode,
  input: {
    // What the one who runs the portal can do beside it.
    'nytt-losenord': path.join(root, 'apps/api/nytt-losenord.ts'),
    'verifiera-kedja': path.join(root, 'apps/api/verifiera-kedja.ts'),
    main: path.join(root, 'apps/api/main.ts'),
    // Portals one after another in one process, for the flows in a browser.
    vard: path.join(root, 'apps/api/vard.ts'),
    // Judges uploads in a worker process, so it is a program of its own.
    'handling-granskning': path.join(root, 'libs/shared/api/handling-granskning.ts'),
    // Reads the text of uploads in a worker process.
    filtext: path.join(root, 'libs/shared/api/sok/filtext.ts'),
    // Sets PDF files in a process of its own.
    'pdf-arbetare': path.join(root, 'libs/shared/api/pdf-arbetare.ts'),
  },
  output: {
    dir: path.join(root, 'dist/apps/api'),
    format: 'esm',
    entryFileNames: '[name].js',
    sourcemap: true,
    cleanDir: true,
  },
});
