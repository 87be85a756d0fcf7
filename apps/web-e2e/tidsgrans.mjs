/** A browser flow takes seconds where a unit test takes milliseconds; jest reads no testTimeout of a single project. */
import { jest } from '@jest/globals';

jest.setTimeout(60_000);
