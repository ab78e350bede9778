import {expect} from 'chai';
import {nextSession} from '../../src/core/sessions.js';
import {calendarFileName} from '../../src/export/file-name.js';
import {chatOf} from '../support/feed-of.js';

const chatWith = (id: string) => chatOf({id, start: '2011-11-01T20:00'});

describe('the name of a calendar file', () => {
  for (const [id, expected, why] of [
    ['lgovsm', 'lgovsm.ics', 'a plain id is the name'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.ics', 'what systems refuse is left out'],
    ['../../etc/passwd', 'etc-passwd.ics', 'nothing leads elsewhere'],
    ['.hidden', 'hidden.ics', 'no file is hidden'],
    ['книги #1', 'книги-1.ics', 'letters of all scripts stay'],
    ['Con', 'chat-Con.ics', 'a device of Windows is none'],
    ['★', 'chat.ics', 'a name of signs has one after all'],
  ] as const) {
    it(`${why}: ${id}`, () => expect(calendarFileName(chatWith(id))).to.equal(expected));
  }

  it('is not too long', () => {
    expect(calendarFileName(chatWith('👍a'.repeat(500))).length).to.be.at.most(200);
  });

  it('of one session has its date, and so is not that of the series', () => {
    const chat = chatWith('lgovsm');
    expect(calendarFileName(chat, nextSession(chat, 0))).to.equal('lgovsm-2011-11-01.ics');
  });
});
