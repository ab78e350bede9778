import {expect} from '@open-wc/testing';
import {PageLink} from '../../../src/elements/page/page-link.js';

const PAGE = location.pathname + location.search;
const put = (hash: string): void => {
  history.replaceState({of: 'the page'}, '', PAGE + hash);
};

describe("the page's link", () => {
  const link = new PageLink();
  beforeEach(() => put(''));
  after(() => history.replaceState(null, '', PAGE));

  it('is written in one order, beside what else of ours is there', () => {
    link.write({'chat-search': 'nurses', 'chat-favourite': ['b', 'a c']});
    link.write({'chat-session': '2011-11-01T20:00:00', chat: 'lgovsm'});
    expect(location.hash).to.equal(
      '#chat=lgovsm&chat-session=2011-11-01T20:00:00&chat-search=nurses' +
        '&chat-favourite=b&chat-favourite=a+c',
    );
    expect(link.get('chat')).to.equal('lgovsm');
    expect(link.getAll('chat-favourite')).to.deep.equal(['b', 'a c']);
    expect(link.get('chat-list')).to.equal(null);
  });

  it('leaves no # behind once it says nothing', () => {
    link.write({'chat-search': 'nurses'});
    link.write({'chat-search': undefined, 'chat-favourite': []});
    expect(location.href).not.to.contain('#');
  });

  it("keeps the page's own state", () => {
    link.write({'chat-search': 'nurses'});
    expect(history.state).to.deep.equal({of: 'the page'});
    link.write({chat: 'a'}, 'pushState');
    expect(history.state).to.deep.equal({of: 'the page'});
  });

  for (const hash of [
    ...['#tab-2', '#chat', '#chats', '#/route', '#/route?chat=a', '#!x', '#search=shoes'],
    ...['#a=1&b', '#chat=a&b=1', '#a=1&chat=a', '#chat=a&tab', '#chatter=1', '#chat-x=1'],
  ]) {
    it(`is not written where the page's own stands there: ${hash}`, () => {
      put(hash);
      expect(link.isWritable).to.equal(false);
      expect(link.write({'chat-search': 'nurses'})).to.equal(false);
      expect(link.write({chat: 'a'}, 'pushState')).to.equal(false);
      expect(location.hash).to.equal(hash);
    });
  }

  it("is read beside the page's own", () => {
    put('#tab=2&chat=a&chat-session=2011-11-01T20:00:00');
    expect(link.get('chat')).to.equal('a');
    expect(link.isOfUs).to.equal(true);
    put('#tab=2');
    expect(link.isOfUs).to.equal(false);
  });

  it('is not misled by what is meant for the browser alone', () => {
    put('#chat-search=nurses:~:text=chat');
    expect(link.get('chat-search')).to.equal('nurses');
    expect(link.isWritable).to.equal(true);
  });

  describe('as an address apart', () => {
    it('is that of this page with ours alone, whatever stands there', () => {
      for (const hash of ['', '#tab-2', '#search=shoes', '#chat-search=nurses']) {
        put(hash);
        expect(link.addressOf({chat: 'a'}), hash).to.equal(`${location.origin}${PAGE}#chat=a`);
      }
    });

    it('is none where the page keeps its route there', () => {
      for (const hash of ['#/route', '#!/route']) {
        put(hash);
        expect(link.addressOf({chat: 'a'}), hash).to.equal(undefined);
      }
    });
  });
});
