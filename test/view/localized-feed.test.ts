import {expect} from 'chai';
import {parseFeed} from '../../src/feed/parse/parse-feed.js';
import {localizedFeed, originalOf, translatedTo} from '../../src/view/localized-feed.js';

const DOCUMENT = {
  title: 'Chats',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  localizations: {
    de: {title: 'Gespräche', 'chats/0/description': 'Über Verwaltung'},
    'pt-BR': {title: 'Conversas'},
  },
  chats: [
    {
      hashtag: '#lgovsm',
      title: 'Local government',
      description: 'About councils',
      start: '2011-10-11T20:00',
      recurrenceRule: 'FREQ=WEEKLY',
      recurrenceOverrides: {'2011-11-01T20:00': {topic: 'Open data', note: 'In the library'}},
      localizations: {
        de: {title: 'Verwaltung', 'recurrenceOverrides/2011-11-01T20:00:00/topic': 'Offene Daten'},
        fr: {title: 'Administration'},
      },
    },
    {hashtag: '#other', title: 'Other', start: '2011-10-11T20:00'},
  ],
};

describe('a feed with texts in other languages', () => {
  const {feed, problems} = parseFeed(DOCUMENT);

  it('is read without problems', () => {
    expect(problems).to.deep.equal([]);
  });

  for (const [locale, feedTitle, title] of [
    ['en-GB', 'Chats', 'Local government'],
    ['de', 'Gespräche', 'Verwaltung'],
    ['de-AT', 'Gespräche', 'Verwaltung'],
    ['fr-CA', 'Chats', 'Administration'],
    ['pt-BR', 'Conversas', 'Local government'],
    ['ja', 'Chats', 'Local government'],
  ] as const) {
    it(`has those of a reader in ${locale} where they are there`, () => {
      const shown = localizedFeed(feed, locale);
      expect(shown.title).to.equal(feedTitle);
      expect(shown.chats[0]?.title).to.equal(title);
      expect(shown.chats[1]?.title).to.equal('Other');
    });
  }

  it('says of each text which language it is in', () => {
    const [chat] = localizedFeed(feed, 'de').chats;
    expect(translatedTo(chat!, 'Verwaltung')).to.equal('de');
    expect(translatedTo(chat!, 'In the library')).to.equal(undefined);
    expect(originalOf(chat!).title).to.equal('Local government');
  });

  it('has those of single sessions, and what the feed says of a chat', () => {
    const [chat] = localizedFeed(feed, 'de').chats;
    const {topic, note} = chat!.schedule[0]!.recurrenceOverrides!['2011-11-01T20:00:00']!;
    expect([topic, note]).to.deep.equal(['Offene Daten', 'In the library']);
    expect(chat!.description).to.equal('Über Verwaltung');
  });

  it('is the same each time, and the feed itself where nothing is in that language', () => {
    expect(localizedFeed(feed, 'de')).to.equal(localizedFeed(feed, 'de'));
    expect(localizedFeed(feed, 'ja')).to.equal(feed);
  });
});
