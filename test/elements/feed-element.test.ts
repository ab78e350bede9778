import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {html as staticHtml, literal} from 'lit/static-html.js';
import type {ChatFeedLoadEvent} from '../../src/elements/events.js';
import type {FeedElement} from '../../src/elements/feed-element.js';
import {documentOf, TUESDAYS} from '../support/documents.js';
import {buttonOf, listen, partOf, partsOf, press, textOf} from '../support/elements.js';
import {moveTo, restoreClock, setNow} from '../support/fake-clock.js';
import {fakeFetch, laterAnswer, nextTask, NEVER, restoreFetch} from '../support/fake-fetch.js';

const SRC = '/chats.json';
const FEED = documentOf(TUESDAYS);
const fail = (): never => {
  throw new RangeError('not of a feed');
};
const OTHER = documentOf({...TUESDAYS, hashtag: '#other', title: 'Another'});

for (const [tag, name] of [
  [literal`chat-calendar`, 'chat-calendar'],
  [literal`chat-card`, 'chat-card'],
] as const) {
  describe(`${name}: its feed`, () => {
    beforeEach(() => setNow('2011-11-01T12:00'));
    beforeEach(nextTask); // until then the page keeps the feeds of the elements that have left
    afterEach(restoreClock);
    afterEach(restoreFetch);

    /** With a fallback inside; `updateComplete` is for the test to wait for. */
    const place = async (src = ''): Promise<FeedElement & HTMLElementTagNameMap['chat-card']> => {
      const root = await fixture(staticHtml`
        <div lang="en"><${tag} time-zone="UTC"><p>Fallback</p></${tag}></div>
      `);
      const element = root.firstElementChild as HTMLElementTagNameMap['chat-card'];
      if (src) element.src = src;
      return element;
    };
    const ready = async (src = SRC): ReturnType<typeof place> => {
      const element = await place(src);
      await element.updateComplete;
      return element;
    };
    const showsFallback = (element: Element): boolean =>
      element.querySelector('p')?.assignedSlot != null;
    const inline = (text: string): HTMLScriptElement => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = text;
      return script;
    };

    describe('its states', () => {
      it('idle: it has nothing to show but what stands inside', async () => {
        const element = await ready('');
        expect(showsFallback(element)).to.equal(true);
        expect(textOf(element)).to.equal('');
        expect(partsOf(element, 'frame')).to.have.length(0);
      });

      it('loading: it says so, above what stands inside', async () => {
        fakeFetch({[SRC]: NEVER});
        const element = await place(SRC);
        await nextTask();
        expect(partOf(element, 'loading').getAttribute('role')).to.equal('status');
        expect(textOf(partOf(element, 'loading'))).to.equal('Loading the chats…');
        expect(showsFallback(element)).to.equal(true);
      });

      it('loading: where nothing stands inside, it shows where rows will be, after a moment', async () => {
        fakeFetch({[SRC]: NEVER});
        const element = await place(SRC);
        await nextTask();
        expect(element.renderRoot.querySelectorAll('.bones')).to.have.length(0);
        element.replaceChildren();
        element.requestUpdate();
        await nextTask();
        const bones = element.renderRoot.querySelector('.bones')!;
        expect([bones.ariaHidden, getComputedStyle(bones).opacity]).to.deep.equal(['true', '0']);
        expect(textOf(partOf(element, 'loading'))).to.equal('Loading the chats…');
      });

      it('ready: it shows the feed instead of what stands inside', async () => {
        fakeFetch({[SRC]: FEED});
        const element = await ready();
        expect(textOf(element)).to.contain('#tuesdays');
        expect(showsFallback(element)).to.equal(false);
        for (const part of ['loading', 'error']) {
          expect(partsOf(element, part)).to.have.length(0);
        }
      });

      it('empty: it says so in a sentence', async () => {
        fakeFetch({[SRC]: documentOf()});
        const element = await ready();
        expect(textOf(element)).to.contain('There are no chats in this list yet.');
      });

      for (const [answer, sentence] of [
        [new TypeError('Failed to fetch'), 'The list of chats could not be reached.'],
        [404, 'The list of chats is not where it should be.'],
        ['<html>', 'A web page came instead of the list: your network may want you to sign in.'],
        ['[]', 'The list of chats cannot be read.'],
        [{version: 9, chats: []}, 'This list of chats needs a newer version of this page.'],
        [documentOf({title: 'Never'}), 'The list of chats cannot be read.'],
        [
          () => Object.defineProperty(new Response('{}'), 'ok', {get: () => fail()}),
          'The list of chats cannot be read.',
        ],
      ] as const) {
        it(`failed: "${sentence}", above what stands inside`, async () => {
          fakeFetch({[SRC]: answer});
          const element = await ready();
          const error = partOf(element, 'error');
          expect(error.getAttribute('role')).to.equal('alert');
          expect(textOf(error)).to.equal(`${sentence} Try again`);
          expect(showsFallback(element)).to.equal(true);
        });
      }

      it('failed: the button tries again', async () => {
        const {answers} = fakeFetch({[SRC]: 500});
        const element = await ready();
        answers[SRC] = FEED;
        await press(element, 'retry');
        expect(textOf(element)).to.contain('#tuesdays');
      });

      it('failed: the button works from the keyboard', async () => {
        const {answers} = fakeFetch({[SRC]: 500});
        const element = await ready();
        answers[SRC] = FEED;
        buttonOf(element, 'retry').focus();
        await sendKeys({press: 'Enter'});
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
      });

      it('failed again: it still offers to try', async () => {
        fakeFetch({[SRC]: 500});
        const element = await ready();
        await press(element, 'retry');
        expect(partsOf(element, 'retry')).to.have.length(1);
      });
    });

    describe('updateComplete', () => {
      it('settles when the feed is on screen', async () => {
        const {answer, give} = laterAnswer();
        fakeFetch({[SRC]: answer});
        const element = await place(SRC);
        const complete = element.updateComplete;
        give(FEED);
        await complete;
        expect(textOf(element)).to.contain('#tuesdays');
      });

      it('settles when another feed that was asked for is on screen', async () => {
        fakeFetch({[SRC]: FEED, '/other.json': OTHER});
        const element = await ready();
        element.src = '/other.json';
        await element.updateComplete;
        expect(textOf(element)).to.contain('#other').and.not.to.contain('#tuesdays');
      });

      it('settles when there is nothing to wait for', async () => {
        await ready('');
      });
    });

    describe('src', () => {
      it('names a feed that is loaded once', async () => {
        const {requests} = fakeFetch({[SRC]: FEED});
        const element = await ready();
        element.requestUpdate();
        await element.updateComplete;
        expect(requests.map(({url}) => url)).to.deep.equal([SRC]);
      });

      it('may name several, which are shown as one', async () => {
        fakeFetch({'/a.json': FEED, '/b.json': OTHER});
        const element = await place(' /a.json\n /b.json ');
        const loads = listen(element, 'chat-feed-load');
        await element.updateComplete;
        const hashtags = loads[0]?.feed.chats.map(({hashtag}) => hashtag);
        expect(hashtags).to.deep.equal(['#tuesdays', '#other']);
      });

      it('shows what it can of several, and tells why another is missing', async () => {
        fakeFetch({'/a.json': 404, '/b.json': OTHER});
        const element = await place('/a.json /b.json');
        const errors = listen(element, 'chat-feed-error');
        await element.updateComplete;
        expect(textOf(element)).to.contain('#other');
        expect(textOf(partOf(element, 'saved'))).to.match(
          /\/a\.json\u2069: The list of chats is not where it should be\. Try again$/,
        );
        expect(errors.map(({error}) => error.code)).to.deep.equal(['not-found']);
      });

      it('shows each of several as soon as it is there', async () => {
        const {answer, give} = laterAnswer();
        fakeFetch({'/a.json': answer, '/b.json': OTHER});
        const element = await place('/a.json /b.json');
        for (let turn = 0; turn < 500 && !textOf(element).includes('#other'); turn++) {
          await nextTask();
        }
        expect(textOf(element)).to.contain('#other').and.not.to.contain('#tuesdays');
        give(FEED);
        await element.updateComplete;
        expect(partsOf(element, 'saved')).to.have.length(0);
      });

      it('can be changed while the first is on its way, whose answer is dropped', async () => {
        const {answer, give} = laterAnswer();
        const {requests} = fakeFetch({[SRC]: answer, '/other.json': OTHER});
        const element = await place(SRC);
        await nextTask();
        element.src = '/other.json';
        await element.updateComplete;
        give(FEED);
        await nextTask();
        expect(textOf(element)).to.contain('#other');
        expect(requests[0]?.request.signal?.aborted).to.equal(true);
      });

      it('can be taken away again', async () => {
        fakeFetch({[SRC]: FEED});
        const element = await ready();
        element.src = '';
        await element.updateComplete;
        expect(textOf(element)).to.equal('');
        expect(showsFallback(element)).to.equal(true);
      });

      it('may be a URL, made by a script', async () => {
        const url = new URL('/chats.json', location.href);
        fakeFetch({[url.href]: FEED});
        const element = await place();
        Object.assign(element, {src: url});
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
      });

      for (const nothing of [undefined, null]) {
        it(`can be ${nothing}`, async () => {
          fakeFetch({[SRC]: FEED});
          const element = await ready();
          Object.assign(element, {src: nothing});
          await element.updateComplete;
          expect(showsFallback(element)).to.equal(true);
        });
      }

      it('can be taken away as an attribute', async () => {
        fakeFetch({[SRC]: FEED});
        const element = await place();
        element.setAttribute('src', SRC);
        await element.updateComplete;
        element.removeAttribute('src');
        await element.updateComplete;
        expect(showsFallback(element)).to.equal(true);
      });

      it('of spaces is none', async () => {
        const {requests} = fakeFetch({});
        const element = await ready('  ');
        expect(requests).to.have.length(0);
        expect(showsFallback(element)).to.equal(true);
      });
    });

    describe('feed', () => {
      it('is shown instead of what src names', async () => {
        const {requests} = fakeFetch({[SRC]: FEED});
        const element = await place();
        Object.assign(element, {src: SRC, feed: OTHER});
        await element.updateComplete;
        expect(textOf(element)).to.contain('#other');
        expect(requests).to.have.length(0);
      });

      it('takes the place of a feed that was loaded, and gives it back', async () => {
        fakeFetch({[SRC]: FEED});
        const element = await ready();
        element.feed = OTHER;
        await element.updateComplete;
        expect(textOf(element)).to.contain('#other');
        element.feed = undefined;
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
      });

      for (const feed of [7, 'a feed', [], {}, {chats: {}}]) {
        it(`that is none fails in a sentence: ${JSON.stringify(feed)}`, async () => {
          const element = await place();
          element.feed = feed;
          const errors = listen(element, 'chat-feed-error');
          await element.updateComplete;
          expect(textOf(partOf(element, 'error'))).to.contain('cannot be read');
          expect(errors.map(({error}) => error.code)).to.deep.equal(['bad-shape']);
        });
      }

      it('of thousands of chats is read in turns, and the last one that was set is shown', async () => {
        const {now} = performance;
        let calls = 0;
        // Each look at the clock takes long: a turn has time for few steps.
        performance.now = () => (calls++, now.call(performance) + calls * 12);
        try {
          const element = await place();
          element.feed = documentOf(...Array.from({length: 20}, () => TUESDAYS));
          await nextTask();
          expect(textOf(element)).to.contain('Loading the chats…');
          element.feed = OTHER;
          await element.updateComplete;
          expect(textOf(element)).to.contain('#other');
          for (let turn = 0; turn < 50; turn++) await nextTask();
          expect(textOf(element)).to.contain('#other').and.not.to.contain('#tuesdays');
        } finally {
          performance.now = now;
        }
      });

      it('is no attribute', async () => {
        const element = await place();
        element.setAttribute('feed', JSON.stringify(FEED));
        await element.updateComplete;
        expect(showsFallback(element)).to.equal(true);
      });

      it('that is taken away leaves what stands inside', async () => {
        const element = await place();
        element.feed = FEED;
        await element.updateComplete;
        element.feed = undefined;
        await element.updateComplete;
        expect(showsFallback(element)).to.equal(true);
      });
    });

    describe('a feed inside as JSON', () => {
      const holding = async (...children: Element[]): ReturnType<typeof place> => {
        const element = document.createElement(name) as HTMLElementTagNameMap['chat-card'];
        element.append(...children);
        (await fixture(html`<div lang="en"></div>`)).append(element);
        return element;
      };

      it('is shown', async () => {
        const element = await holding(inline(JSON.stringify(FEED)));
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
      });

      it('comes after src', async () => {
        fakeFetch({[SRC]: FEED});
        const element = await holding(inline(JSON.stringify(OTHER)));
        element.src = SRC;
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
      });

      it('fails in a sentence when it is no JSON', async () => {
        const errors = listen(document, 'chat-feed-error');
        const element = await holding(inline('{chats: []}'));
        await element.updateComplete;
        expect(textOf(partOf(element, 'error'))).to.contain('cannot be read');
        expect(errors.map(({error}) => error.code)).to.deep.equal(['not-json']);
      });

      it('is no other script, and none that another element reads', async () => {
        const script = document.createElement('script');
        script.type = 'text/plain';
        script.text = JSON.stringify(FEED);
        const nested = document.createElement('chat-card');
        nested.append(inline(JSON.stringify(FEED)));
        const element = await holding(script, nested);
        await element.updateComplete;
        expect(textOf(element)).to.equal('');
      });

      for (const wrapper of ['p', 'div', 'figure']) {
        it(`may be wrapped in a ${wrapper}, as editors of pages do`, async () => {
          const deeper = document.createElement(wrapper);
          deeper.append(inline(JSON.stringify(FEED)));
          const outer = document.createElement('div');
          outer.append(deeper);
          const element = await holding(outer);
          await element.updateComplete;
          expect(textOf(element)).to.contain('#tuesdays');
        });
      }

      it('may be added later', async () => {
        const element = await holding();
        await element.updateComplete;
        expect(textOf(element)).to.equal('');
        const deeper = document.createElement('p');
        element.append(deeper);
        await nextTask();
        deeper.append(inline(JSON.stringify(FEED)));
        await nextTask();
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
      });

      it('may be filled later', async () => {
        const script = inline('');
        const element = await holding(script);
        await element.updateComplete;
        expect(textOf(element)).to.equal('');
        script.append(JSON.stringify(FEED));
        await nextTask();
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
      });

      it('is read anew when it is changed, replaced or taken away', async () => {
        const script = inline(JSON.stringify(FEED));
        const element = await holding(script);
        await element.updateComplete;
        script.firstChild!.nodeValue = JSON.stringify(OTHER);
        await nextTask();
        await element.updateComplete;
        expect(textOf(element)).to.contain('#other');
        script.replaceWith(inline(JSON.stringify(FEED)));
        await nextTask();
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
        element.replaceChildren();
        await nextTask();
        await element.updateComplete;
        expect(textOf(element)).to.equal('');
      });

      it('is not followed while the element is not in the page', async () => {
        const script = inline(JSON.stringify(FEED));
        const element = await holding(script);
        await element.updateComplete;
        const loads = listen(element, 'chat-feed-load');
        const parent = element.parentElement!;
        element.remove();
        script.text = JSON.stringify(OTHER);
        await nextTask();
        expect(loads).to.have.length(0);
        parent.append(element);
        await element.updateComplete;
        expect(textOf(element)).to.contain('#other');
      });

      it('is not read again when all else in the element changes', async () => {
        const element = await holding(inline(JSON.stringify(FEED)));
        await element.updateComplete;
        const loads = listen(element, 'chat-feed-load');
        element.append(document.createElement('p'));
        await nextTask();
        await element.updateComplete;
        expect(loads).to.have.length(0);
      });

      it('is read again on reload', async () => {
        const script = inline('{');
        const element = await holding(script);
        await element.updateComplete;
        script.text = JSON.stringify(FEED);
        await press(element, 'retry');
        expect(textOf(element)).to.contain('#tuesdays');
      });
    });

    describe('chat-feed-load', () => {
      it('is not told of a feed that another has overtaken before it was on screen', async () => {
        const element = document.createElement(name as 'chat-card');
        const loads = listen(element, 'chat-feed-load');
        element.feed = FEED;
        (await fixture<HTMLElement>(html`<div lang="en"></div>`)).append(element);
        element.feed = OTHER;
        await element.updateComplete;
        const told = loads.map(({feed}) => feed.chats[0]?.hashtag);
        expect(told).to.deep.equal(['#other']);
      });

      it('fires when the feed is on screen, with the feed and what is wrong in it', async () => {
        fakeFetch({[SRC]: documentOf(TUESDAYS, {title: 'Never'})});
        const element = await place();
        element.src = SRC;
        const {feed, problems} = await oneEvent<ChatFeedLoadEvent>(element, 'chat-feed-load');
        expect(textOf(element)).to.contain('#tuesdays');
        expect(feed.chats).to.have.length(1);
        expect(problems).to.have.length(1);
        expect(problems[0]).to.include({feed: SRC, chat: 'Never', outcome: 'chat-left-out'});
        expect(problems[0]?.message).to.match(/^\/chats\.json, Never \(\/chats\/1\/start\): found/);
      });

      it('passes out of shadow trees', async () => {
        const loads = listen(document, 'chat-feed-load');
        const element = await place();
        element.feed = FEED;
        await element.updateComplete;
        expect(loads).to.have.length(1);
        expect(loads[0]).to.include({bubbles: true, composed: true, cancelable: false});
      });

      it('fires once a feed', async () => {
        const element = await place();
        const loads = listen(element, 'chat-feed-load');
        element.feed = FEED;
        await element.updateComplete;
        element.requestUpdate();
        await element.updateComplete;
        expect(loads).to.have.length(1);
        element.feed = OTHER;
        await element.updateComplete;
        expect(loads).to.have.length(2);
      });

      it('does not fire for a feed that cannot be had', async () => {
        fakeFetch({[SRC]: 404});
        const loads = listen(document, 'chat-feed-load');
        await ready();
        expect(loads).to.have.length(0);
      });
    });

    describe('chat-feed-error', () => {
      it('fires when the sentence is on screen, and passes out of shadow trees', async () => {
        fakeFetch({[SRC]: 404});
        const element = await place();
        element.src = SRC;
        const event = await oneEvent(document, 'chat-feed-error');
        expect(partsOf(element, 'error')).to.have.length(1);
        expect(event).to.include({bubbles: true, composed: true, cancelable: false});
      });

      it('fires each time that it fails', async () => {
        fakeFetch({[SRC]: 404});
        const element = await ready();
        const errors = listen(element, 'chat-feed-error');
        await press(element, 'retry');
        expect(errors).to.have.length(1);
      });
    });

    describe('reload', () => {
      it('shows what is new, and until then what was there', async () => {
        const {answers} = fakeFetch({[SRC]: FEED});
        const element = await ready();
        const {answer, give} = laterAnswer();
        answers[SRC] = answer;
        element.reload();
        await nextTask();
        expect(textOf(element)).to.contain('#tuesdays');
        give(OTHER);
        await element.updateComplete;
        expect(textOf(element)).to.contain('#other');
      });

      it('that fails leaves what was there, says so and how old it is, and tells the page', async () => {
        const {answers} = fakeFetch({[SRC]: FEED});
        const element = await ready();
        const errors = listen(element, 'chat-feed-error');
        answers[SRC] = 500;
        setNow('2011-11-01T12:30');
        element.reload();
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
        moveTo('2011-11-01T12:30');
        await element.updateComplete;
        expect(textOf(partOf(element, 'saved'))).to.equal(
          'The list of chats is not available just now. This is a copy, saved 30 minutes ago. Try again',
        );
        expect(errors.map(({error}) => error.code)).to.deep.equal(['server-error']);
        answers[SRC] = FEED;
        await press(element, 'retry');
        expect(partsOf(element, 'saved')).to.have.length(0);
      });

      it('that fails never says that what is shown is of a time to come', async () => {
        const {answers} = fakeFetch({});
        setNow('2011-11-01T12:00');
        const element = await place();
        setNow('2011-11-01T12:00:50');
        answers[SRC] = FEED;
        element.src = SRC;
        await element.updateComplete;
        answers[SRC] = 500;
        element.reload();
        await element.updateComplete;
        expect(textOf(partOf(element, 'saved'))).to.contain('saved this minute.');
      });

      it('of a list without a good chat that fails never says that there are none yet', async () => {
        const {answers} = fakeFetch({[SRC]: documentOf({title: 'Never'})});
        const element = await ready();
        answers[SRC] = 500;
        element.reload();
        await element.updateComplete;
        expect(textOf(element)).to.equal('The list of chats is not available just now. Try again');
      });

      it('that gives the same draws nothing anew, and tells nothing', async () => {
        fakeFetch({[SRC]: FEED});
        const element = await ready();
        const loads = listen(element, 'chat-feed-load');
        const changes: MutationRecord[] = [];
        const observer = new MutationObserver(records => changes.push(...records));
        observer.observe(element.renderRoot, {
          ...{subtree: true, childList: true, attributes: true, characterData: true},
        });
        element.reload();
        await element.updateComplete;
        await nextTask();
        observer.disconnect();
        expect(loads).to.have.length(0);
        expect(changes).to.have.length(0);
      });
    });

    describe('refresh', () => {
      const {random} = Math;
      beforeEach(() => (Math.random = () => 0));
      afterEach(() => (Math.random = random));

      it('loads again after so many minutes', async () => {
        const {requests} = fakeFetch({[SRC]: FEED});
        const element = await place(SRC);
        element.refresh = 5;
        await element.updateComplete;
        for (const [time, count] of [
          ['12:04', 1],
          ['12:05', 2],
          ['12:06', 2],
          ['12:09', 2],
          ['12:10', 3],
        ] as const) {
          moveTo(`2011-11-01T${time}`);
          await element.updateComplete;
          expect(requests, time).to.have.length(count);
        }
      });

      for (const refresh of ['0', '-5', 'often', '']) {
        it(`"${refresh}" is never`, async () => {
          const {requests} = fakeFetch({[SRC]: FEED});
          const element = await place(SRC);
          element.setAttribute('refresh', refresh);
          await element.updateComplete;
          moveTo('2011-11-03T12:00');
          await element.updateComplete;
          expect(requests).to.have.length(1);
        });
      }
    });

    describe('timeout and max-bytes', () => {
      it('say how long the feed may take, in seconds', async () => {
        fakeFetch({[SRC]: NEVER});
        const element = await place();
        element.setAttribute('timeout', '0.01');
        element.src = SRC;
        await element.updateComplete;
        expect(textOf(element)).to.contain('takes too long to arrive');
      });

      it('say how large it may be', async () => {
        fakeFetch({[SRC]: FEED});
        const element = await place();
        element.setAttribute('max-bytes', '20');
        element.src = SRC;
        await element.updateComplete;
        expect(textOf(element)).to.contain('is too large');
      });

      for (const value of ['', '0', '-1', 'much']) {
        it(`are as usual where they make no sense: "${value}"`, async () => {
          fakeFetch({[SRC]: FEED});
          const element = await place();
          element.setAttribute('timeout', value);
          element.setAttribute('max-bytes', value);
          element.src = SRC;
          await element.updateComplete;
          expect(textOf(element)).to.contain('#tuesdays');
        });
      }
    });

    describe('what goes wrong while it is drawn', () => {
      it('is a sentence, an event and a line in the console, and no empty box', async () => {
        const element = await place();
        const errors = listen(element, 'chat-feed-error');
        const {error: realError} = console;
        const said: unknown[][] = [];
        console.error = (...parts: unknown[]) => said.push(parts);
        Object.defineProperty(element, 'show', {value: fail, configurable: true});
        element.feed = FEED;
        await element.updateComplete;
        console.error = realError;
        expect(textOf(element)).to.contain('The list of chats cannot be read. Try again');
        expect(errors.map(({error}) => error.code)).to.deep.equal(['unexpected']);
        expect(said.map(([line]) => line)).to.deep.equal([
          `chat-calendar: The feed of <${name}>: RangeError: not of a feed`,
        ]);
        Reflect.deleteProperty(element, 'show');
        await press(element, 'retry');
        expect(textOf(element)).to.contain('#tuesdays');
      });
    });

    describe('in the page', () => {
      it('elements with the same src share one request', async () => {
        const {requests} = fakeFetch({[SRC]: FEED});
        const root = await fixture(html`
          <div>
            <chat-calendar src=${SRC} time-zone="UTC"></chat-calendar>
            <chat-card src=${SRC}></chat-card>
            <chat-card src=" ${SRC} "></chat-card>
          </div>
        `);
        for (const element of root.querySelectorAll<FeedElement>('chat-calendar, chat-card')) {
          await element.updateComplete;
          expect(textOf(element)).to.contain('#tuesdays');
        }
        expect(requests).to.have.length(1);
      });

      it('the last one that leaves gives the request up', async () => {
        const {requests} = fakeFetch({[SRC]: NEVER});
        const [first, second] = [await place(SRC), await place(SRC)];
        await nextTask();
        first.remove();
        await nextTask();
        expect(requests[0]?.request.signal?.aborted).to.equal(false);
        second.remove();
        await nextTask();
        expect(requests[0]?.request.signal?.aborted).to.equal(true);
      });

      it('one that moves keeps its request', async () => {
        const {answer, give} = laterAnswer();
        const {requests} = fakeFetch({[SRC]: answer});
        const element = await place(SRC);
        await nextTask();
        const elsewhere = await fixture(html`<div lang="en"></div>`);
        elsewhere.append(element);
        await nextTask();
        expect(requests[0]?.request.signal?.aborted).to.equal(false);
        give(FEED);
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
        expect(requests).to.have.length(1);
      });

      it('one that moves keeps its feed, and does not tell it again', async () => {
        const {requests} = fakeFetch({[SRC]: FEED});
        const element = await ready();
        const loads = listen(element, 'chat-feed-load');
        (await fixture(html`<div lang="en"></div>`)).append(element);
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
        expect(requests).to.have.length(1);
        expect(loads).to.have.length(0);
      });

      it('one that comes back later loads again', async () => {
        const {requests} = fakeFetch({[SRC]: FEED});
        const element = await ready();
        const parent = element.parentElement!;
        element.remove();
        await nextTask();
        parent.append(element);
        await element.updateComplete;
        expect(textOf(element)).to.contain('#tuesdays');
        expect(requests).to.have.length(2);
      });

      it('one that is not in the page asks for nothing', async () => {
        const {requests} = fakeFetch({[SRC]: FEED});
        const element = document.createElement(name) as FeedElement;
        element.src = SRC;
        await nextTask();
        expect(requests).to.have.length(0);
      });
    });
  });
}
