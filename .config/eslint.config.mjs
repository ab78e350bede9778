import {fileURLToPath} from 'node:url';
import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// What the Content-Security-Policy of a page may forbid, and what opens a door to foreign markup.
const unsafeMarkup = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Markup comes from templates alone.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML\\s*=/]',
    message: 'Markup comes from templates alone.',
  },
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(\\sstyle\\s*=|<style)/]',
    message: 'A strict style-src blocks it: write a style sheet, or set element.style.',
  },
];
const unsafeImports = {
  paths: [
    {
      name: 'luxon',
      allowImportNames: ['IANAZone'],
      message: "The rest of Luxon is large, and its DateTime settles wall times by today's offset.",
    },
  ],
  patterns: [
    {
      regex: '^lit(-html)?/directives/unsafe-',
      message: 'Markup comes from templates alone.',
    },
    {
      regex: '^lit(-html)?/directives/style-map',
      message: 'A strict style-src blocks its first render: set element.style.',
    },
  ],
};

// The core is given the time, the zone and the language; it never asks the machine for them.
const ambient = [
  {
    selector: "NewExpression[callee.name='Date']:not([arguments.length=1])",
    message: 'It reads the clock or the zone of the machine: take the instant as a parameter.',
  },
  {
    selector: "CallExpression[callee.name='Date']",
    message: 'It reads the clock: take the instant as a parameter.',
  },
  {
    selector:
      'CallExpression[callee.property.name=/^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$/]',
    message: 'It reads the zone of the machine: use the UTC method.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]',
    message: 'It reads the locale of the machine: name one.',
  },
  {
    selector:
      ":matches(NewExpression, CallExpression)[callee.object.name='Intl'][arguments.length=0]",
    message: 'It reads the locale of the machine: name one.',
  },
  {
    selector:
      ":matches(NewExpression, CallExpression)[callee.object.name='Intl'] > Identifier.arguments[name='undefined']",
    message: 'It reads the locale of the machine: name one.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.wireit/', 'test/bench/hand-written/']),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit.configs['flat/all'],
      wc.configs['flat/best-practice'],
    ],
    plugins: {'lit-a11y': litA11y},
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: fileURLToPath(new URL('..', import.meta.url)),
      },
    },
    settings: {wc: {elementBaseClasses: ['LitElement']}, litHtmlSources: true},
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-template-map': 'off', // a short list that is drawn anew as a whole needs no repeat()
      'lit/no-template-arrow': 'off',
      // WebKit takes a list without markers for none, unless it says its role
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/unbound-method': 'off', // Lit binds the listeners of a template
      '@typescript-eslint/no-unused-vars': [
        'error',
        {varsIgnorePattern: '^_$', ignoreRestSiblings: true},
      ],
      // it takes `undefined` for void, and so a parser's `return report(…)` for a mistake
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', unsafeImports],
      'no-restricted-syntax': ['error', ...unsafeMarkup],
      // one noun a file, and a function that is read at a glance
      'max-lines': ['error', 200],
      'max-lines-per-function': ['error', 50],
    },
  },
  {
    files: ['src/define/*.ts'],
    // a server has no registry, whatever the types of the DOM say
    rules: {'@typescript-eslint/no-unnecessary-condition': 'off'},
  },
  {
    files: [
      'src/core.ts',
      'src/view.ts',
      'src/{core,export,view}/**/*.ts',
      'src/feed/parse/**/*.ts',
    ],
    rules: {
      'no-restricted-syntax': ['error', ...unsafeMarkup, ...ambient],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: 'Take the instant as a parameter.'},
      ],
      'no-restricted-globals': ['error', 'navigator', 'document', 'window', 'fetch', 'performance'],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai's assertions are properties
      '@typescript-eslint/no-floating-promises': 'off', // and some of them are thenable
    },
  },
  {files: ['**/*.{mjs,js}'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
);
