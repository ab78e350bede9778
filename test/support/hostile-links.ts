/** What runs where a text becomes markup or an address becomes a script. */
const SCRIPTS = [
  'javascript:pwned()',
  'JaVaScRiPt:pwned()//',
  'data:text/html,<script>pwned()</script>',
  '<img src=x onerror=pwned()>',
  '"><svg onload=pwned()>',
  "'-pwned()-'",
  '${pwned()}',
  '{{constructor.constructor("pwned()")()}}',
  '</script><script>pwned()</script>',
];

const NAMES = ['chat', 'chat-session', 'chat-list', 'chat-days', 'chat-search', 'chat-subject'];
const OTHERS = ['chat-platform', 'chat-mine', 'chat-favourite', 'chat-slot'];

const inEach = (value: string): string =>
  `#${[...NAMES, ...OTHERS].map(name => `${name}=${encodeURIComponent(value)}`).join('&')}`;

/** Fragments that nobody should follow, each with what is wrong in it. */
export const HOSTILE_LINKS: readonly {readonly name: string; readonly hash: string}[] = [
  ...SCRIPTS.map(script => ({name: script, hash: inEach(script)})),
  ...SCRIPTS.slice(0, 5).map(script => ({name: `bare: ${script}`, hash: `#${script}`})),
  ...[
    ['__proto__ everywhere', inEach('__proto__')],
    ['constructor everywhere', inEach('constructor')],
    ['names of prototypes', '#__proto__=1&constructor=2&__proto__[x]=3&chat.__proto__=4'],
    ['a slot that is none', '#chat=good&chat-session=2011-11-01T20:00:00&chat-slot=-1'],
    ['a slot without end', '#chat=good&chat-session=2011-11-01T20:00:00&chat-slot=1e999'],
    ['a slot by name', '#chat=good&chat-session=2011-11-01T20:00:00&chat-slot=length'],
    ['a session in the year 0', '#chat=good&chat-session=0000-00-00T00:00:00'],
    ['a session in the year 9999', '#chat=good&chat-session=9999-12-31T23:59:59'],
    ['a session beyond all years', '#chat=good&chat-session=+275760-09-13T00:00:00'],
    ['days in the year 1', '#chat-days=0001-01-01'],
    ['days in the year 9999', '#chat-days=9999-12-31'],
    ['days that are none', '#chat-days=2011-02-31'],
    ['days in other digits', '#chat-days=%D9%A2%D9%A0%D9%A1%D9%A1-11-01'],
    ['a list of somebody else', '#chat=good&chat-list=https://evil.example/chats.json'],
    [
      'another feed',
      '#src=https://evil.example/&feed=https://evil.example/&chat-src=https://e.example',
    ],
    ['another zone', '#chat-zone=Asia/Tokyo&time-zone=Asia/Tokyo&zone=Asia/Tokyo'],
    ['a server to join at', '#chat-server=evil.example&server=evil.example&chat-platform=mastodon'],
    ['half an escape', '#chat-search=%E0%A4%A&chat=%&chat-session=%zz'],
    ['a lone surrogate', '#chat-search=%ED%A0%80&chat-favourite=\ud800'],
    ['control characters', '#chat-search=%00%08%1b[31m%0d%0aSet-Cookie:x=1'],
    ['what turns the direction', '#chat-search=%E2%80%AE%E2%81%A9%E2%80%AE&chat-subject=%E2%80%AE'],
    ['a formula', '#chat-search==cmd|%27/C%20calc%27!A0&chat-favourite=%2B1%2B1'],
    ['a long search', `#chat-search=${'every%20'.repeat(5000)}`],
    [
      'many words',
      `#chat-search=${Array.from({length: 5000}, (_, index) => `w${index}`).join('+')}`,
    ],
    ['many favourites', `#${'chat-favourite=good&'.repeat(5000)}chat-mine=1`],
    ['many names', `#${Array.from({length: 5000}, (_, index) => `n${index}=1`).join('&')}`],
    ['nothing but separators', `#${'&'.repeat(5000)}`],
    ['nothing but equals signs', `#chat${'='.repeat(5000)}`],
    ['a text fragment', '#:~:text=chat&chat-search=zebra'],
    ['a regular expression that is slow', `#chat-search=${'a'.repeat(900)}!`],
    ['favourites of other lists', '#chat-favourite=good%20https://evil.example/&chat-mine=1'],
  ].map(([name = '', hash = '']) => ({name, hash})),
];
