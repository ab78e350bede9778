// FullCalendar 6 with its plugin for rules. In its favour: hours are taken as the reader's, as it knows
// no zones without one more library; what is moved is one event more, and nothing says so.
const {FullCalendar} = globalThis;
const {feed} = Object.fromEntries(new URLSearchParams(location.search));
const {chats} = await (await fetch(feed)).json();

const basic = text => text.replaceAll(/[-:]/g, '');

const events = chats.flatMap(chat =>
  chat.slots.flatMap((slot, index) => {
    const overrides = (chat.overrides ?? []).filter(each => each.slot === index);
    const hour = slot.start.slice(10);
    return [
      {
        title: chat.title,
        url: chat.url,
        rrule: `DTSTART:${basic(slot.start)}00\nRRULE:${slot.rrule}`,
        exdate: overrides.map(({date}) => date + hour),
        duration: {minutes: chat.minutes},
      },
      ...overrides
        .filter(({cancelled}) => !cancelled)
        .map(({start, date, title = chat.title}) => ({
          title,
          url: chat.url,
          start: start ?? date + hour,
        })),
    ];
  }),
);

new FullCalendar.Calendar(document.getElementById('calendar'), {
  initialView: 'listWeek',
  initialDate: '2026-11-16',
  firstDay: 1,
  events,
}).render();
