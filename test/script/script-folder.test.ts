import {expect} from '@open-wc/testing';
import {scriptFolder} from '../../src/script/script-folder.js';

describe("the folder of the package's files", () => {
  for (const [address, folder] of [
    ['https://a.example/js/chat-calendar.min.js', 'https://a.example/js/'],
    ['https://a.example/chat-calendar.min.js', 'https://a.example/'],
    ['https://a.example/js/chat-calendar.min.js?ver=6.5', 'https://a.example/js/'],
    ['https://a.example/js/chat-calendar.min.js#x', 'https://a.example/js/'],
    [
      'https://cdn.example/npm/chat-calendar@1.0.0/dist/chat-calendar.min.js',
      'https://cdn.example/npm/chat-calendar@1.0.0/dist/',
    ],
    ['file:///home/me/chat-calendar.min.js', 'file:///home/me/'],
  ] as const) {
    it(`is that of the script: ${address}`, () => {
      expect(scriptFolder(address)).to.equal(folder);
    });
  }

  for (const address of [
    'https://cdn.example/npm/chat-calendar',
    'https://cdn.example/npm/chat-calendar/',
    'https://cdn.example/chat-calendar@1.0.0',
    'https://a.example/bundle.js',
    'https://a.example/bundle.js?file=/chat-calendar.min.js',
    'https://a.example/my-chat-calendar.min.js',
    'blob:https://a.example/5e2f',
    'data:text/javascript,0',
  ]) {
    it(`is not known from ${address}`, () => expect(scriptFolder(address)).to.equal(undefined));
  }
});
