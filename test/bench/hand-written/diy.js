// The page a blogger's developer friend would write: fetch, expand, one list per day.  window.toInstant comes from diy-luxon.js or diy-intl.js
(async () => {
  const flat = flatten(await PAGE.load());
  const root = document.getElementById('calendar');
  const el = (tag, props, ...kids) => {
    const e = Object.assign(document.createElement(tag), props);
    e.append(...kids);
    return e;
  };
  const dayF = new Intl.DateTimeFormat('en-GB', {weekday: 'long', day: 'numeric', month: 'long'}),
    timeF = new Intl.DateTimeFormat('en-GB', {hour: '2-digit', minute: '2-digit'});
  const p2 = n => String(n).padStart(2, '0'),
    ymd = d => `${d.getFullYear()}-${p2(d.getMonth() + 1)}-${p2(d.getDate())}`;
  let monday = mondayOf(PAGE.now);
  function draw() {
    const list = expandLite(flat, monday, addDays(monday, 7), toInstant),
      frag = document.createDocumentFragment();
    frag.append(
      el(
        'div',
        {className: 'diy-nav'},
        el('button', {
          className: 'prev',
          textContent: 'Previous week',
          onclick: () => {
            monday = addDays(monday, -7);
            draw();
          },
        }),
        el('button', {
          className: 'next',
          textContent: 'Next week',
          onclick: () => {
            monday = addDays(monday, 7);
            draw();
          },
        }),
      ),
    );
    let i = 0;
    for (let d = 0; d < 7; d++) {
      const day = addDays(monday, d),
        end = +addDays(monday, d + 1),
        ul = el('ul');
      for (; i < list.length && list[i].ms < end; i++) {
        const s = list[i],
          when = new Date(s.ms);
        ul.append(
          el(
            'li',
            {className: 'diy-session'},
            el('time', {dateTime: when.toISOString(), textContent: timeF.format(when)}),
            ' ',
            el('a', {href: s.url, textContent: s.title}),
            ' ' + s.hashtag,
          ),
        );
      }
      const sec = el(
        'section',
        {className: 'diy-day'},
        el('h3', {textContent: dayF.format(day)}),
        ul,
      );
      sec.dataset.date = ymd(day);
      frag.append(sec);
    }
    root.replaceChildren(frag);
  }
  draw();
})();
