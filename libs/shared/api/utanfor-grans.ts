import { BadRequestException } from '@nestjs/common';

/** A value in the address or the question outside what can be asked for. `message` is plain Swedish and shown to the person: HTTP 400. */
export class UtanforGrans extends BadRequestException {}
