/** What takes a moment takes seconds on a loaded machine: a test fails by what it sees, not by how long it took to see it. */
import { jest } from '@jest/globals';

jest.setTimeout(120_000);
