export * from './finansiering.modul';
export * from './kontroller';
export * from './kor-kontroller';
export * from './kostnadspost.entity';
export * from './kostnadspost.repository';
export * from './migration-finansiering';
export * from './migration-nycklar';
export * from './nattkontroll';
