import type {Messages, Pattern} from './messages.js';

const ORDINALS = ['letzten', '', 'ersten', 'zweiten', 'dritten', 'vierten', 'fünften'];

function months(interval: number): string {
  return interval === 1 ? 'im Monat' : `alle ${interval} Monate`;
}

function howOften(pattern: Pattern): string {
  switch (pattern.kind) {
    case 'daily':
      return pattern.interval === 1 ? 'Jeden Tag' : `Alle ${pattern.interval} Tage`;
    case 'weekly':
      return pattern.interval === 1
        ? `Jeden ${pattern.days}`
        : pattern.interval === 2
          ? `Jeden zweiten ${pattern.days}`
          : `Alle ${pattern.interval} Wochen am ${pattern.days}`;
    case 'monthly-by-day':
      return `Am ${ORDINALS[pattern.nth + 1] ?? ''} ${pattern.day} ${months(pattern.interval)}`;
    case 'monthly-by-date':
      return `Am ${pattern.date}. ${months(pattern.interval)}`;
    case 'yearly':
      return pattern.interval === 1
        ? `Jedes Jahr am ${pattern.date}`
        : `Alle ${pattern.interval} Jahre am ${pattern.date}`;
    case 'once':
      return pattern.date;
    case 'irregular':
      return 'An eigenen Terminen';
  }
}

export const de: Messages = {
  direction: 'ltr',
  calendar: 'Stundenplan der Chats',
  loading: 'Die Chats werden geladen …',
  loadFailed: {
    unreachable: 'Die Liste der Chats ist nicht erreichbar.',
    timeout: 'Die Liste der Chats braucht zu lange.',
    'bad-status': 'Die Liste der Chats ist nicht dort, wo sie sein sollte.',
    'not-json': 'Die Liste der Chats lässt sich nicht lesen.',
    'bad-shape': 'Die Liste der Chats lässt sich nicht lesen.',
    'unsupported-version': 'Diese Liste braucht eine neuere Fassung dieser Seite.',
  },
  retry: 'Noch einmal versuchen',
  weekNavigation: 'Wochen',
  previousWeek: 'Vorige Woche',
  thisWeek: 'Heute',
  nextWeek: 'Nächste Woche',
  emptyWeek: 'Diese Woche gibt es keine Chats.',
  emptyFeed: 'In dieser Liste stehen noch keine Chats.',
  nextChat: (name, when) => `Als Nächstes: ${name}, ${when}`,
  emptyDay: 'Keine Chats',
  today: 'Heute',
  zoneShown: zone => `Alle Zeiten: ${zone}`,
  allDay: 'Ganztägig',
  dayOfSeveral: (day, days) => `Tag ${day} von ${days}`,
  live: 'Läuft gerade',
  next: 'Als Nächstes',
  cancelled: 'Fällt aus',
  added: 'Zusätzlicher Termin',
  movedFrom: when => `Verschoben von ${when}`,
  hashtagUnknown: 'Hashtag folgt',
  topicUnknown: 'Thema folgt',
  topic: topic => `Thema: ${topic}`,
  alternatesWith: names => `Im Wechsel mit ${names}`,
  hostedBy: names => `Gastgeber: ${names}`,
  join: 'Mitreden',
  joinOn: platform => `Mitreden auf ${platform}`,
  findOutMore: 'Mehr erfahren',
  yourTime: time => `${time} deine Zeit`,
  hostTime: (time, zone) => `${time} ${zone}`,
  dayBefore: 'am Vortag',
  dayAfter: 'am nächsten Tag',
  endsAt: time => `bis ${time}`,
  noMoreSessions: 'Es sind keine weiteren Termine geplant.',
  noSuchChat: 'Dieser Chat steht nicht in der Liste.',
  howOften,
  atTime: (often, time, zone) => `${often} um ${time}, ${zone}`,
};
