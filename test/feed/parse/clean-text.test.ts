import {expect} from 'chai';
import {isSafeAddress} from '../../../src/feed/parse/addresses.js';
import {cleanName, cleanText} from '../../../src/feed/parse/clean-text.js';
import {parseFeed} from '../../../src/feed/parse/parse-feed.js';
import {GOOD_CHAT} from '../../support/feed-problems.js';

describe('a text that people write', () => {
  for (const [text, clean, why] of [
    ['Open data', 'Open data', 'stays as it is'],
    ['one\ntwo\tthree', 'one\ntwo\tthree', 'keeps its lines and tabs'],
    ['a\u0000b\u001Bc\u0085', 'abc', 'has no control characters'],
    ['\u202Egnp.exe', 'gnp.exe', 'turns nothing round'],
    ['a\u202Db\u202Cc', 'abc', 'overrides no direction, though it is closed'],
    ['\u2067a', 'a', 'opens no isolate that it does not close'],
    ['a\u2069b', 'ab', 'closes no isolate that it did not open'],
    ['\u2067\u202Aa\u2069\u202C', 'a', 'closes them in order'],
    [
      '\u2067שלום\u2069 and \u202Bab\u202C',
      '\u2067שלום\u2069 and \u202Bab\u202C',
      'may isolate what it quotes',
    ],
    ['\u200Fשלום!\u200F', '\u200Fשלום!\u200F', 'may have marks'],
    ['👩\u200D👧 می\u200Cخواهم', '👩\u200D👧 می\u200Cخواهم', 'keeps what joins letters'],
    ['\u200B\u2060\u00AD', '', 'is none where nothing is seen'],
    ['\u3164\u115F\u2800', '', 'is none where letters are blank'],
  ] as const) {
    it(`${why}: ${JSON.stringify(text)}`, () => expect(cleanText(text)).to.equal(clean));
  }

  it('is compared without what is not seen', () => {
    expect(cleanName('o\u200Bt\u00ADalk\u2066\n')).to.equal('otalk');
    expect(cleanName('می\u200Cخواهم')).to.equal('می\u200Cخواهم');
  });

  it('is told where something of it was left out', () => {
    const chat = {...GOOD_CHAT, id: 'a\u0007b', hashtag: '#ot\u200Balk', title: '\u202Eabc'};
    const {feed, problems} = parseFeed({chats: [chat]});
    expect(feed.chats[0]).to.include({id: 'ab', hashtag: '#otalk', title: 'abc'});
    expect(problems.map(({code, outcome, expected}) => [code, outcome, expected])).to.deep.equal([
      ['bad-value', 'kept', '"#otalk", of which all is seen'],
      ['bad-value', 'kept', '"ab", of which all is seen'],
      ['bad-value', 'kept', '"abc", of which all is seen'],
    ]);
  });

  it('is left out where nothing of it is seen', () => {
    const chat = {...GOOD_CHAT, id: '\u200B', hashtag: '#\u200B', keywords: ['\u2060']};
    const {feed, problems} = parseFeed({chats: [chat]});
    expect(feed.chats[0]).to.include({id: 'a-good-chat'});
    expect(feed.chats[0]).not.to.have.property('hashtag');
    expect(problems.map(({pointer}) => pointer)).to.have.members([
      '/chats/0/hashtag',
      '/chats/0/id',
      '/chats/0/keywords/0',
    ]);
  });
});

describe('an address that readers may be led to', () => {
  for (const address of [
    'https://example.org',
    'http://localhost:8080/?a=b#c',
    'HTTPS://EXAMPLE.ORG/@user/1',
    'https://example.org/a@b?c=d@e',
    'https://[2001:db8::1]:443/',
    'https://192.0.2.1/',
    'https://xn--pypal-4ve.example/', // shown as it is
    'https://münchen.example/straße',
    'https://example.org./',
    'https://my_chat.example/',
    'mailto:host@example.org',
    'mailto:host@example.org?subject=a%20chat&body=b',
  ]) {
    it(address, () => expect(isSafeAddress(address)).to.equal(true));
  }

  for (const [address, why] of [
    ['https://paypal.com:443@evil.example/', 'has no user name'],
    ['https://user:secret@example.org/', 'has no password'],
    ['https://@example.org/', 'has no empty user name'],
    ['https:example.org', 'has its two slashes'],
    ['https:/example.org', 'has both of them'],
    ['https:///example.org', 'has no more'],
    ['https://', 'has a host'],
    ['https://?a', 'has a host before its query'],
    ['https://exa%6Dple.org/', 'has a host in plain letters'],
    ['https://example..org/', 'has no empty part in its host'],
    ['https://example.org:99999/', 'has a port that there is'],
    ['https://example.org:port/', 'has a port that is a number'],
    ['https://256.256.256.256/', 'has numbers that there are'],
    ['https://[::1/', 'closes its brackets'],
    ['https://[::g]/', 'has an IPv6 address in brackets'],
    ['https://example.org/\u202Egpj.exe', 'turns nothing round'],
    ['https://example.org\u200B/', 'hides nothing'],
    ['https://example.org/\u0000', 'has no control characters'],
    ['https://example.org/a b', 'has no spaces'],
    ['https://example.org\\@evil.example/', 'has no backslashes'],
    ['https://example.org/"onclick=', 'has no quotation marks'],
    ['javascript:alert(1)', 'is no script'],
    ['JavaScript://example.org/%0aalert(1)', 'is no script in disguise'],
    ['data:text/html,a', 'is no data'],
    ['blob:https://example.org/a', 'is no blob'],
    ['vbscript:a', 'is no script of another language'],
    ['file:///etc/passwd', 'is no file'],
    ['//example.org/', 'has a scheme'],
    ['mailto:', 'is of somebody'],
    ['mailto:host', 'is a whole one'],
    ['mailto:a@example.org,b@example.org', 'is of one person'],
    ['mailto:a@example.org?bcc=b@example.org', 'is sent to nobody else'],
    ['mailto:a@example.org?cc=b@example.org', 'is copied to nobody else'],
    ['mailto:a@example.org?attach=/etc/passwd', 'takes no files'],
    ['mailto:a@example.org?attachment=/etc/passwd', 'takes no files under another name'],
    ['mailto:a%0Abcc:b@example.org', 'has no lines'],
  ] as const) {
    it(`${why}: ${JSON.stringify(address)}`, () => {
      expect(isSafeAddress(address)).to.equal(false);
      const {problems} = parseFeed({chats: [{...GOOD_CHAT, url: address}]});
      expect(problems.map(({code, pointer}) => [code, pointer])).to.deep.equal([
        ['unsafe-url', '/chats/0/url'],
      ]);
    });
  }

  it('is looked at in no time, however it is made', () => {
    const hosts = ['a.'.repeat(990), 'a'.repeat(1980), `${'a-'.repeat(900)}!`];
    for (const host of hosts) expect(isSafeAddress(`https://${host}@`)).to.equal(false);
  });
});
