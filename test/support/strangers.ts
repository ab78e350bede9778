import {expect} from '@open-wc/testing';
import type {ChatCalendar} from '../../src/elements/chat-calendar.js';

/** What a stranger's feed or link may do to a page, seen from when the test begins. */
interface Strangers {
  readonly begin: () => void;
  readonly end: () => void;
  /** Fails where a script ran, something was asked of another host, or the console has more than ours. */
  readonly expectHarmless: (calendar: ChatCalendar, message?: string) => void;
}

const {error, warn} = console;

/** Scripts of strangers call `pwned()`. */
export function watchStrangers(): Strangers {
  let said: string[] = [];
  let scripts = 0;
  let violations: string[] = [];
  Object.assign(window, {pwned: () => scripts++});
  const fail = (event: ErrorEvent | PromiseRejectionEvent): void => {
    said.push(`uncaught ${String('reason' in event ? event.reason : event.message)}`);
  };
  const violate = (event: SecurityPolicyViolationEvent): void => {
    violations.push(event.blockedURI);
  };
  return {
    begin: () => {
      [said, violations, scripts] = [[], [], 0];
      performance.clearResourceTimings();
      console.error = console.warn = (line: unknown) => said.push(String(line));
      window.addEventListener('error', fail);
      window.addEventListener('unhandledrejection', fail);
      document.addEventListener('securitypolicyviolation', violate);
    },
    end: () => {
      Object.assign(console, {error, warn});
      window.removeEventListener('error', fail);
      window.removeEventListener('unhandledrejection', fail);
      document.removeEventListener('securitypolicyviolation', violate);
    },
    expectHarmless: (calendar, message = '') => {
      expect(scripts, `scripts ${message}`).to.equal(0);
      expect(violations, `violations ${message}`).to.deep.equal([]);
      expect(hostsAsked(), `requests ${message}`).to.deep.equal([]);
      const others = said.filter(line => !line.startsWith('chat-calendar:'));
      expect(others, `the console ${message}`).to.deep.equal([]);
      expect(Object.keys(Object.getPrototypeOf({}) as object)).to.deep.equal([]);
      expectPlain(calendar.renderRoot, message);
    },
  };
}

/** Other hosts that the browser has loaded anything from. */
function hostsAsked(): string[] {
  return performance
    .getEntriesByType('resource')
    .map(({name}) => new URL(name, location.href).host)
    .filter(host => host !== location.host);
}

/** Nothing is there but text, and links that lead to pages, mails and calendars. */
function expectPlain(root: ParentNode, message: string): void {
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    expect(link.protocol, `${link.href} ${message}`).to.match(/^(?:https?|mailto|webcal):$/);
  }
  for (const element of root.querySelectorAll('*')) {
    const isLoading = element.matches('script, iframe, object, embed, link, img, base, form');
    expect(isLoading, `${element.outerHTML.slice(0, 80)} ${message}`).to.equal(false);
    const handlers = [...element.attributes].filter(({name}) => name.startsWith('on'));
    expect(handlers.map(({name}) => name)).to.deep.equal([]);
  }
}
