import 'reflect-metadata';

/** The portal for a program that starts and stops it within itself, where main.ts is a program of its own. */
export { lasMiljo } from './installning-miljo';
export { starta } from './starta';
