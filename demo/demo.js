// What there is to copy, and the list of what is wrong in a feed. The calendars need none of this.

document.addEventListener('chat-feed-load', ({target, problems}) => {
  const list = document.querySelector(`[data-problems-of="${target.id}"]`);
  list?.replaceChildren(...problems.map(problemItem));
});

// An example of the gallery shows its own markup, and a theme its sheet.
for (const example of document.querySelectorAll('.example')) {
  const name = example.querySelector('h3').textContent;
  const elements = [...example.querySelectorAll(':scope > :is(chat-calendar, chat-card)')];
  example.append(snippet('Markup', name, elements.map(markupOf).join('\n\n')));
}
for (const {href, textContent, parentElement} of document.querySelectorAll('.source')) {
  const sheet = await (await fetch(href)).text();
  const shown = snippet('Styles', textContent, sheet.trim());
  shown.querySelector('code').dataset.language = 'css';
  parentElement.after(shown);
}

function markupOf(element) {
  const [first, ...rest] = element.outerHTML.split('\n');
  const indent = Math.min(...rest.map(line => line.search(/\S/)));
  return [first, ...rest.map(line => line.slice(indent))].join('\n');
}

/** A block of code behind a disclosure, with a button to copy it. */
function snippet(kind, name, text) {
  const details = make('details');
  const summary = make('summary', kind);
  summary.append(hidden(` of “${name}”`));
  const button = make('button', 'Copy');
  button.type = 'button';
  button.append(hidden(` the ${kind.toLowerCase()} of “${name}”`));
  const status = make('span');
  status.role = 'status';
  const copy = make('p');
  copy.className = 'copy';
  copy.append(button, status);
  const pre = make('pre');
  pre.append(make('code', text));
  const block = make('div');
  block.className = 'code';
  block.append(pre, copy);
  details.append(summary, block);
  return details;
}

function hidden(text) {
  const span = make('span', text);
  span.className = 'visually-hidden';
  return span;
}

function make(tag, text = '') {
  const element = document.createElement(tag);
  element.append(text);
  return element;
}

for (const line of document.querySelectorAll('.copy')) {
  const button = line.querySelector('button');
  const status = line.querySelector('[role="status"]');
  const code = line.previousElementSibling;
  line.hidden = false;
  button.addEventListener('click', async () => {
    // a message that is there already would not be read out a second time
    for (const other of document.querySelectorAll('.copy [role="status"]')) other.textContent = '';
    try {
      await navigator.clipboard.writeText(code.textContent);
      status.textContent = document.body.dataset.copied;
    } catch {
      // no permission, or a page without HTTPS
      getSelection().selectAllChildren(code);
      status.textContent = document.body.dataset.copyFailed;
    }
  });
}

function problemItem({message}) {
  return make('li', message);
}
