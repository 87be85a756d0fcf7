/** What waits for a database or a browser takes seconds on a loaded machine; jest reads no testTimeout of a single project. */
import { jest } from '@jest/globals';

jest.setTimeout(60_000);
