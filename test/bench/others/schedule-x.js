// Schedule-X 2 with its plugin for rules: its events take texts for dates; the newest is version 4. In its
// favour: hours are taken as the reader's, as its events have no zone; what is moved is one event more,
// what is cancelled is still there, and what has another topic keeps its old one.
import {createCalendar, createViewWeek} from '@schedule-x/calendar';
import {createEventRecurrencePlugin, createEventsServicePlugin} from '@schedule-x/event-recurrence';

const {feed} = Object.fromEntries(new URLSearchParams(location.search));
const {chats} = await (await fetch(feed)).json();

/** `2026-11-16 20:00`, so many minutes later. */
const later = (start, minutes) =>
  new Date(Date.parse(`${start}:00Z`) + minutes * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');

const events = chats.flatMap(chat =>
  chat.slots.flatMap((slot, index) => {
    const event = (id, start, title, rule) => ({
      id,
      title,
      start: later(start, 0),
      end: later(start, chat.minutes),
      ...(rule && {rrule: rule}),
    });
    const moved = (chat.overrides ?? []).filter(each => each.slot === index && each.start);
    return [
      event(`${chat.id}-${index}`, slot.start, chat.title, slot.rrule),
      ...moved.map(({start, date}) => event(`${chat.id}-${index}-${date}`, start, chat.title)),
    ];
  }),
);

createCalendar({views: [createViewWeek()], selectedDate: '2026-11-16', events}, [
  createEventsServicePlugin(),
  createEventRecurrencePlugin(),
]).render(document.getElementById('calendar'));
