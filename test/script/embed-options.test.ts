import {expect} from 'chai';
import {embedOptions} from '../../src/script/embed-options.js';

const HERE = 'https://widgets.example/chat-calendar/embed.html';

const options = (search: string): ReturnType<typeof embedOptions> => embedOptions(search, HERE);
const attributes = (search: string): object => Object.fromEntries(options(search).attributes);

describe("the address of a frame's page", () => {
  it('names the feed, beside itself or anywhere on the web', () => {
    expect(attributes('?src=chats.json')).to.deep.equal({
      src: 'https://widgets.example/chat-calendar/chats.json',
    });
    expect(attributes('?src=https%3A%2F%2Fblog.example%2Fchats.json%3Fv%3D2')).to.deep.equal({
      src: 'https://blog.example/chats.json?v=2',
    });
  });

  it('names several feeds, apart or in one value', () => {
    const two = 'https://a.example/a.json https://b.example/b.json';
    expect(attributes('?src=https://a.example/a.json&src=https://b.example/b.json')).to.deep.equal({
      src: two,
    });
    expect(attributes(`?src=${encodeURIComponent(two)}`)).to.deep.equal({src: two});
  });

  for (const address of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://blog.example/1',
    'file:///etc/passwd',
    'https://paypal.com@evil.example/chats.json',
    'https://[broken',
  ]) {
    it(`names no feed at ${address}`, () => {
      expect(attributes(`?src=${encodeURIComponent(address)}`)).to.deep.equal({src: ''});
    });
  }

  it('sets attributes of the element, and nothing else', () => {
    const search =
      '?src=chats.json&view=list&zone=Asia%2FTokyo&keywords=health&onclick=alert(1)&style=x&id=a';
    expect(attributes(search)).to.deep.equal({
      src: 'https://widgets.example/chat-calendar/chats.json',
      'time-zone': 'Asia/Tokyo',
      view: 'list',
      keywords: 'health',
    });
  });

  it('shows a card where it names a chat, else the calendar', () => {
    expect(options('?src=chats.json').element).to.equal('chat-calendar');
    expect(options('?src=chats.json&chat=%23lgovsm').element).to.equal('chat-card');
    expect(options('?src=chats.json&chat=%23lgovsm').attributes.get('chat')).to.equal('#lgovsm');
  });

  it('says which language to speak, if it is one', () => {
    expect(options('?lang=pt-BR').lang).to.equal('pt-BR');
    expect(options('?lang="><script>').lang).to.equal(undefined);
    expect(options('').lang).to.equal(undefined);
  });

  it('says light or dark, or leaves it to the reader', () => {
    const schemes = ['', '?theme=light', '?theme=dark', '?theme=auto', '?theme=toString'].map(
      search => options(search).colorScheme,
    );
    expect(schemes).to.deep.equal(['light', 'light', 'dark', 'light dark', 'light']);
  });

  it('says which page is around it, where that is on the web', () => {
    expect(options('?page=https://blog.example/post').page).to.equal('https://blog.example/post');
    expect(options('?page=javascript:alert(1)').page).to.equal(undefined);
    expect(options('?page=/post').page).to.equal(undefined);
  });
});
