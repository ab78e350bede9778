// The copy buttons, and the list of what is wrong in a feed. The calendars need none of this.

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

document.addEventListener('chat-feed-load', ({target, problems}) => {
  const list = document.querySelector(`[data-problems-of="${target.id}"]`);
  list?.replaceChildren(...problems.map(problemItem));
});

function problemItem({pointer, found, expected}) {
  const item = document.createElement('li');
  const place = document.createElement('code');
  place.textContent = pointer;
  item.append(place, `: found ${found}. Right would be ${expected}.`);
  return item;
}
