// The arrows of the source: define -> elements -> feed, export and view -> core, and no way back.

/** @type {(name: string, from: string | object, to: string | object, comment: string) => object} */
const forbid = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: typeof from === 'string' ? {path: from} : from,
  to: typeof to === 'string' ? {path: to} : to,
});

export default {
  forbidden: [
    forbid('no-cycles', {}, {circular: true}, 'A third, smaller idea is hiding in the two files.'),
    forbid('no-unresolved', {}, {couldNotResolve: true}, 'What is imported has to exist.'),
    forbid(
      'core-imports-itself',
      '^src/core/',
      {pathNot: ['^src/core/', '(^|/)node_modules/(@types/)?luxon/']},
      'The core runs wherever JavaScript runs; of all else it knows Luxon alone.',
    ),
    forbid(
      'feed-imports-core',
      '^src/feed/',
      {pathNot: ['^src/(feed|core)/', '(^|/)node_modules/(@types/)?luxon/']},
      'A feed is read without elements and without Lit.',
    ),
    forbid(
      'export-imports-view-and-core',
      '^src/(export/|html\\.ts$)',
      {pathNot: '^src/(export|view|core)/'},
      'What is handed to other programs is made without elements and without Lit.',
    ),
    forbid(
      'icalendar-imports-core',
      '^src/export/(icalendar/|event-text\\.ts$)',
      {pathNot: '^src/(export/(icalendar/|event-text\\.ts$)|core/)'},
      'chat-calendar/core has it, and needs no language.',
    ),
    forbid(
      'view-imports-core-and-messages',
      '^src/view(/|\\.ts$)',
      {pathNot: ['^src/(view|core)/', '^src/locales/(messages|speech|look-up)\\.ts$']},
      'What a reader is told is plain data: no page, no Lit, no fetch.',
    ),
    forbid(
      'parsing-loads-nothing',
      '^src/(feed/parse/|feed/errors\\.ts|core\\.ts)',
      '^src/feed/load/',
      'chat-calendar/core gathers what is pure; whatever fetches stays out of it.',
    ),
    forbid(
      'core-entry-is-pure',
      '^src/core\\.ts$',
      {
        pathNot: [
          '^src/core/',
          '^src/feed/(parse/|errors\\.ts|types\\.ts)',
          '^src/export/icalendar/',
        ],
      },
      'chat-calendar/core gathers what is pure.',
    ),
    forbid(
      'locales-import-types',
      '^src/locales/(?!languages)',
      {dependencyTypesNot: ['type-only']},
      'A language is one file of its own in the bundle.',
    ),
    forbid(
      'locales-know-no-elements',
      '^src/locales/',
      '^src/(define|elements|styles)',
      'Elements use locales, not the other way round.',
    ),
    forbid(
      'styles-import-lit',
      '^src/styles/',
      {pathNot: ['^src/styles/', '(^|/)node_modules/lit/']},
      'Elements use styles, not the other way round.',
    ),
    forbid(
      'elements-register-nothing',
      '^src/(?!define|script)',
      '^src/(define|script)',
      'Importing a class never touches the page: tag names belong to src/define.',
    ),
    forbid('tests-stay-outside', '^src/', '^(test|demo|dist)/', 'The source ships without them.'),
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true, // an import of types is an arrow as well
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
