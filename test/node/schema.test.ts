import {readFileSync} from 'node:fs';
import {Ajv2020} from 'ajv/dist/2020.js';
import {expect} from 'chai';
import {OTHER_NAMES} from '../../src/feed/parse/field-names.js';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {GOOD_CHAT, SLIPS} from '../support/feed-problems.js';
import {FULL_FEED, withEach} from '../support/full-feed.js';

const read = (path: string): object =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as object;

const schema = read('src/feed/chat-feed.schema.json');
// The two strict options ask for what `anyOf` and `if` are spared by design.
const ajv = new Ajv2020({strict: true, strictRequired: false, strictTypes: false});
const validate = ajv.compile(schema);

const isGood = (document: unknown): boolean => {
  try {
    return parseFeed(document).problems.length === 0;
  } catch {
    return false;
  }
};
const asJson = (document: unknown): unknown => JSON.parse(JSON.stringify(document));

describe('the JSON Schema of the chat feed', () => {
  it('is one of JSON Schema 2020-12', () => {
    expect(schema).to.include({$schema: 'https://json-schema.org/draft/2020-12/schema'});
    expect(ajv.validateSchema(schema)).to.equal(true);
  });

  it('tells an editor what each field of a feed and of a chat is', () => {
    const {properties, $defs} = schema as {properties: object; $defs: {chat: {properties: object}}};
    const resolve = (field: {$ref?: string; title?: string}): string | undefined =>
      field.title ??
      ($defs as unknown as Record<string, {title?: string}>)[field.$ref?.split('/').at(-1) ?? '']
        ?.title;
    for (const fields of [properties, $defs.chat.properties]) {
      for (const [name, field] of Object.entries(fields)) {
        expect(resolve(field as object), name).to.match(/\S/);
      }
    }
  });

  it('holds for its own examples', () => {
    for (const example of (schema as {examples: unknown[]}).examples) {
      expect(validate(example)).to.equal(true);
      expect(isGood(example)).to.equal(true);
    }
  });
});

describe('a good feed is good by the schema and by parseFeed', () => {
  const chat = (changes: object): object => ({chats: [asJson({...GOOD_CHAT, ...changes})]});

  for (const [why, document] of [
    ['with every field there is', asJson(FULL_FEED)],
    ['the reference feed', read('demo/feeds/autumn-2011.json')],
    ['the international feed', read('demo/feeds/international.json')],
    ['without chats', {chats: []}],
    ['with fields of a later format', {...(asJson(FULL_FEED) as object), mood: 'good'}],
    ['with a zone in each chat', {chats: [GOOD_CHAT]}],
    ['with a date, which needs no zone', chat({start: '2011-11-01', timeZone: undefined})],
    [
      'with zones in slots',
      chat({
        start: undefined,
        timeZone: undefined,
        schedule: [{start: '2011-11-01T20:00', timeZone: 'Asia/Tokyo'}, {start: '2011-11-01'}],
      }),
    ],
    ['with a hashtag and no title', chat({title: undefined, hashtag: 'a'})],
    ['with a rule after its name', chat({recurrenceRule: 'RRULE:FREQ=WEEKLY;'})],
    [
      'with many parts',
      chat({
        recurrenceRule:
          'FREQ=MONTHLY;INTERVAL=2;COUNT=10;WKST=SU;BYDAY=TU,1TU,-1WE;BYMONTH=11,01;BYMONTHDAY=1,-31,+2;BYHOUR=20,09;BYMINUTE=0;BYSECOND=0;BYSETPOS=2,-366',
      }),
    ],
    [
      'with a yearly rule',
      chat({recurrenceRule: 'FREQ=YEARLY;BYYEARDAY=305,-366,1;BYWEEKNO=44,-53'}),
    ],
    ['with a date for an end', chat({recurrenceRule: 'FREQ=DAILY;UNTIL=20111231'})],
    ['with a UTC time for an end', chat({recurrenceRule: 'FREQ=DAILY;UNTIL=20111231T200000Z'})],
    [
      "with JSCalendar's end",
      chat({recurrenceRule: {frequency: 'daily', until: '2011-12-31T20:00:00'}}),
    ],
    [
      'with months as texts',
      chat({recurrenceRule: {'@type': 'RecurrenceRule', frequency: 'yearly', byMonth: ['11']}}),
    ],
    ['with one older rule', chat({recurrenceRules: [{frequency: 'weekly'}]})],
    ['with a leap day', chat({lastConfirmed: '2012-02-29'})],
    [
      'with keys without seconds',
      chat({recurrenceOverrides: {'2011-11-01T20:00': {start: '2011-11-02T20:00'}}}),
    ],
    [
      'with overrides of a date',
      chat({
        start: '2011-11-01',
        recurrenceOverrides: {'2011-11-01': {start: '2011-11-02', duration: 'P2D'}},
      }),
    ],
    ['with a slow chat', chat({duration: 'P1W2DT3H4M5S'})],
    ['with a session without length', chat({duration: 'PT0S'})],
    [
      'with empty lists',
      chat({hosts: [], platforms: [], links: [], keywords: [], alternatesWith: []}),
    ],
    ['with an address by mail', chat({url: 'mailto:host@example.org'})],
  ] as const) {
    it(why, () => {
      expect(parseFeed(document).problems).to.deep.equal([]);
      validate(document);
      expect(validate.errors ?? []).to.deep.equal([]);
    });
  }
});

describe('what parseFeed reports, the schema refuses', () => {
  for (const {why, pointer, document, unseen} of SLIPS) {
    if (unseen) continue;
    it(`${why}, at ${pointer}`, () => expect(validate(document)).to.equal(false));
  }

  for (const document of [
    null,
    7,
    'a',
    [],
    {},
    {chats: {}},
    {version: 2, chats: []},
    {version: '1', chats: []},
  ]) {
    it(`also what is no feed: ${JSON.stringify(document)}`, () => {
      expect(validate(document)).to.equal(false);
      expect(isGood(document)).to.equal(false);
    });
  }
});

interface Schema {
  readonly properties: object;
  readonly not?: {readonly enum: readonly string[]};
}
const {$defs} = schema as {$defs: Record<string, Schema | undefined>};
const namesOf = (kind: string): string[] => Object.keys($defs[kind]?.properties ?? {});

describe('names that people write for those of fields', () => {
  const chat = (fields: object): object => ({chats: [{...GOOD_CHAT, ...fields}]});
  const rule = (fields: object): object => chat({recurrenceRule: {frequency: 'weekly', ...fields}});

  for (const [kind, at] of Object.entries<(field: object) => object>({
    feed: field => ({chats: [GOOD_CHAT], ...field}),
    chat,
    slot: field => ({chats: [{title: 'A', schedule: [{start: '2011-11-01', ...field}]}]}),
    override: field => chat({recurrenceOverrides: {'2011-11-01T20:00': field}}),
    host: field => chat({hosts: [{name: 'a', ...field}]}),
    platform: field => chat({platforms: [{name: 'x', ...field}]}),
    link: field => chat({links: [{href: 'https://example.org/', ...field}]}),
    rule,
    weekday: field => rule({byDay: [{day: 'tu', ...field}]}),
  })) {
    const codesOf = (name: string): string[] =>
      parseFeed(at({[name]: 1})).problems.map(({code}) => code);

    it(`are refused by the schema where they are told by parseFeed: in a ${kind}`, () => {
      for (const name of Object.values(OTHER_NAMES).flat()) {
        if (codesOf(name).includes('unknown-field')) {
          expect(validate(at({[name]: 1})), name).to.equal(false);
        }
      }
    });

    it(`are told by parseFeed where the schema refuses them: in a ${kind}`, () => {
      const refused = $defs[`otherNamesIn${kind.replace(/^./, first => first.toUpperCase())}`]?.not;
      expect(refused?.enum).to.have.length.above(2);
      for (const name of refused?.enum ?? []) {
        expect(codesOf(name), name).to.deep.equal(['unknown-field']);
      }
    });

    it(`are none of the names of other formats and tools: in a ${kind}`, () => {
      for (const name of [
        '@type',
        '$schema',
        '$comment',
        'x-mood',
        '_note',
        'schema:name',
        'uid',
      ]) {
        const document = at({[name]: 1});
        expect(parseFeed(document).problems, name).to.deep.equal([]);
        expect(validate(document), name).to.equal(true);
      }
    });
  }
});

describe('a field that is null', () => {
  it('is as if absent, for parseFeed and for the schema', () => {
    const nulls = (fields: readonly string[], needed: readonly string[]): object =>
      Object.fromEntries(fields.filter(name => !needed.includes(name)).map(name => [name, null]));
    const override = nulls(namesOf('timedOverride'), []);
    const byDay = [{day: 'tu', nthOfPeriod: null}];
    const recurrenceRule = {...nulls(namesOf('ruleObject'), []), frequency: 'weekly', byDay};
    const overrides = {'2011-11-08T20:00': override, '2011-11-15T20:00': null};
    const slot = {...nulls(namesOf('slot'), []), start: '2011-11-01T20:00'};
    const document = {
      ...nulls(Object.keys((schema as Schema).properties), []),
      chats: [
        {...nulls(namesOf('chat'), []), ...GOOD_CHAT},
        {...GOOD_CHAT, id: null, recurrenceRule, recurrenceOverrides: overrides},
        {
          ...GOOD_CHAT,
          id: null,
          start: null,
          schedule: [slot],
          hosts: [{name: 'a', url: null}],
          platforms: [{name: 'x', server: null, url: null}],
          links: [{href: 'https://example.org/', title: null, rel: null, type: null, phase: null}],
        },
      ],
    };
    expect(parseFeed(document).problems).to.deep.equal([]);
    validate(document);
    expect(validate.errors ?? []).to.deep.equal([]);
  });
});

describe('an empty text', () => {
  it('is as if absent, for parseFeed and for the schema', () => {
    const empty = (fields: readonly string[]): object =>
      Object.fromEntries(fields.map(name => [name, '']));
    const recurrenceRule = {...empty(namesOf('ruleObject')), frequency: 'weekly'};
    const recurrenceOverrides = {'2011-11-08T20:00': empty(namesOf('timedOverride'))};
    const slot = {...empty(namesOf('slot')), start: '2011-11-01T20:00'};
    const document = {
      ...empty(Object.keys((schema as Schema).properties)),
      chats: [
        {...empty(namesOf('chat')), ...GOOD_CHAT},
        {...GOOD_CHAT, id: '', schedule: [], recurrenceRules: [], recurrenceRule},
        {...GOOD_CHAT, id: '', recurrenceRules: [null], recurrenceOverrides},
        {...empty(namesOf('chat')), title: 'A', timeZone: 'UTC', schedule: [slot]},
      ],
    };
    expect(parseFeed(document).problems).to.deep.equal([]);
    validate(document);
    expect(validate.errors ?? []).to.deep.equal([]);
  });
});

describe('what a schema cannot see', () => {
  for (const {why, pointer, document, unseen} of SLIPS) {
    if (!unseen) continue;
    it(`${why}, at ${pointer}`, () => expect(validate(document)).to.equal(true));
  }
});

describe('where the schema is stricter than parseFeed', () => {
  for (const [why, chat] of [
    ['rules are written in large letters', {recurrenceRule: 'freq=weekly;byday=tu'}],
    ['their parts have the names of RFC 5545', {recurrenceRule: 'FREQUENCY=WEEKLY'}],
    ['whole days are written as days', {start: '2011-11-01', duration: 'PT48H'}],
    ['spaces around a word of a closed list are dropped by the parser alone', {kind: ' event '}],
  ] as const) {
    it(why, () => {
      const document = asJson({chats: [{...GOOD_CHAT, ...chat}]});
      expect(parseFeed(document).problems).to.deep.equal([]);
      expect(validate(document)).to.equal(false);
    });
  }
});

describe('schema and parseFeed agree on any value in any place', () => {
  for (const value of [
    null,
    true,
    0,
    -1,
    1.5,
    367,
    '',
    ' ',
    'a',
    '#',
    'http:',
    'https://example.org/a',
    'javascript:a',
    'P1D',
    'PT1H',
    '2011-11-01',
    '2011-11-01T20:00',
    '2011-11-01T20:00Z',
    '0000-01-01',
    '2011-02-30',
    'Europe/London',
    '../etc',
    'FREQ=HOURLY',
    'FREQ=WEEKLY;BYDAY=XX',
    'en_GB',
    '#12',
    [],
    {},
    [1],
    [[]],
    [{}],
    ['a'],
    {a: 1},
  ]) {
    it(JSON.stringify(value), () => {
      for (const document of withEach(asJson(FULL_FEED), value)) {
        if (isUnseen(document) || validate(document) === isGood(document)) continue;
        const {problems} = parseFeed(document);
        expect.fail(`${JSON.stringify(problems)} but ${JSON.stringify(validate.errors)}`);
      }
    });
  }
});

/** Codes that need more than a schema: what the engine knows, or other places of the feed. */
function isUnseen(document: unknown): boolean {
  try {
    const unseen = ['duplicate'];
    return parseFeed(document).problems.some(
      ({code, found}) =>
        unseen.includes(code) || (code === 'unknown-zone' && /^"\w+\/[\w/]+"$/.test(found)),
    );
  } catch {
    return false;
  }
}
