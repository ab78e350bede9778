/**
 * For the page around `embed.html`: gives each of its frames the height that it asks for, and tells it
 * where it stands, so that links lead to this page, and what this page's address says of a chat.
 */
import {EMBED, embedMessage, type HostMessage} from './embed-messages.js';

window.addEventListener('message', ({data, source}) => {
  const height = embedMessage(data)?.height;
  const frames = [...document.querySelectorAll('iframe')];
  const frame = frames.find(({contentWindow}) => contentWindow === source);
  if (!frame || typeof height !== 'number' || !(height > 0)) return;
  frame.style.height = `${Math.ceil(height)}px`;
  const answer: HostMessage = {[EMBED]: {page: location.href}};
  frame.contentWindow?.postMessage(answer, '*');
});
