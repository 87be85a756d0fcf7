import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

const SCOPES = ['samverkan', 'projekt', 'avtal', 'finansiering', 'arende', 'delegation', 'sammantrade', 'styrning', 'publik'];

/** A scope may use those before it and shared: dependencies go one way. */
const scopeConstraints = [
  ...SCOPES.map((scope, i) => ({
    sourceTag: `scope:${scope}`,
    onlyDependOnLibsWithTags: ['scope:shared', ...SCOPES.slice(0, i + 1).map((s) => `scope:${s}`)],
  })),
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  { sourceTag: 'scope:app', onlyDependOnLibsWithTags: ['scope:shared', ...SCOPES.map((s) => `scope:${s}`)] },
];
const serverOnly = ['@nestjs/*', 'typeorm', 'typeorm/*', 'pg', 'pg-boss', 'express', '@apollo/*', 'node:*'];
const typeConstraints = [
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'], bannedExternalImports: [...serverOnly, '@angular/*', 'rxjs', 'graphql'] },
  { sourceTag: 'type:contract', onlyDependOnLibsWithTags: ['type:contract', 'type:domain'], bannedExternalImports: [...serverOnly, '@angular/*'] },
  { sourceTag: 'type:api', onlyDependOnLibsWithTags: ['type:api', 'type:domain', 'type:contract', 'type:testing'], bannedExternalImports: ['@angular/*'] },
  { sourceTag: 'type:web', onlyDependOnLibsWithTags: ['type:web', 'type:domain', 'type:contract'], bannedExternalImports: serverOnly },
  { sourceTag: 'type:testing', onlyDependOnLibsWithTags: ['type:testing', 'type:api', 'type:domain', 'type:contract'], bannedExternalImports: ['@angular/*'] },
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:api', 'type:web', 'type:domain', 'type:contract', 'type:testing'] },
];

const NON_ASCII = '/[^\\u0000-\\u007F]/';
const houseRules = [
  { selector: `Identifier[name=${NON_ASCII}]`, message: 'Identifiers are ASCII: å and ä are written a, ö is written o.' },
  { selector: `PrivateIdentifier[name=${NON_ASCII}]`, message: 'Identifiers are ASCII: å and ä are written a, ö is written o.' },
  { selector: "CallExpression[callee.property.name='save']", message: 'TypeORM save() loses updates: use updateVersioned() or insert().' },
  { selector: 'TSEnumDeclaration', message: 'Use a string union.' },
  { selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']", message: 'No forced casts.' },
  { selector: "CallExpression[callee.object.name=/^(it|test|describe)$/][callee.property.name=/^(only|skip|todo)$/]", message: 'No test alone, skipped or left for later.' },
  { selector: "CallExpression[callee.name=/^(xit|xdescribe|fit|fdescribe)$/]", message: 'No test alone, skipped or left for later.' },
];

const ledsVidare = {
  selector: 'AwaitExpression > CallExpression[callee.property.name=/^navigate(ByUrl)?$/]',
  message: 'After an act the person may be elsewhere: take `Vidare.harifran()` before it, and go on by what that gives.',
};

/**
 * The one circle: specs of shared-api stand on the stage of shared-testing, which opens databases through shared-api.
 * Every project of the workspace has a scope and a type: an untagged one may import nothing.
 */
export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.nx/**', '.angular/**', 'data/**', 'tmp/**', '**/generated/**', '**/*.tmp.mjs'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      'no-restricted-syntax': ['error', ...houseRules],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: ['^.*/tools/[a-z-]+[.]mjs$'], ignoredCircularDependencies: [['shared-api', 'shared-testing']], depConstraints: [...scopeConstraints, ...typeConstraints] }],
      'no-console': 'error',
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['**/*.spec.ts', 'apps/bench/**', 'apps/*-e2e/**'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['apps/bench/**'], rules: { 'no-console': 'off' } },
  {
    files: ['libs/*/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'The business date is an argument.' }, { name: 'fetch', message: 'The domain is pure.' }],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'The domain is pure.' }],
    },
  },
  { files: ['libs/*/web/**/*.ts', 'apps/web/**/*.ts'], extends: [...angular.configs.tsRecommended], processor: angular.processInlineTemplates, rules: { '@angular-eslint/component-selector': ['error', [{ type: 'element', prefix: 'gs', style: 'kebab-case' }, { type: 'attribute', prefix: 'gs', style: 'camelCase' }]], '@angular-eslint/prefer-on-push-component-change-detection': 'off', '@typescript-eslint/consistent-type-imports': 'off' } },
  {
    files: ['libs/*/web/**/*.ts'],
    // Who logs in or out is led on wherever she is.
    ignores: ['**/*.spec.ts', 'libs/shared/web/url-tillstand.ts', 'libs/samverkan/web/{logga-in,bekrafta,byt-losenord,konto}-sida.ts'],
    rules: { 'no-restricted-syntax': ['error', ...houseRules, ledsVidare] },
  },
  { files: ['libs/*/web/**/*.html', 'apps/web/**/*.html'], extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility] },
);
