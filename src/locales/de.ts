import type {Messages} from './messages.js';

const ORDINALS = ['letzten', '', 'ersten', 'zweiten', 'dritten', 'vierten', 'fünften'];

function months(interval: number): string {
  return interval === 1 ? 'im Monat' : `alle ${interval} Monate`;
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
  dayBefore: time => `${time}, am Vortag`,
  dayAfter: time => `${time}, am nächsten Tag`,
  endsAt: time => `bis ${time}`,
  noMoreSessions: 'Es sind keine weiteren Termine geplant.',
  noSuchChat: 'Dieser Chat steht nicht in der Liste.',
  daily: interval => (interval === 1 ? 'Jeden Tag' : `Alle ${interval} Tage`),
  weekly: (interval, days) =>
    interval > 2
      ? `Alle ${interval} Wochen am ${days}`
      : `Jeden ${interval === 2 ? 'zweiten ' : ''}${days}`,
  monthlyByDay: (interval, nth, day) => `Am ${ORDINALS[nth + 1]} ${day} ${months(interval)}`,
  monthlyByDate: (interval, date) => `Am ${date}. ${months(interval)}`,
  yearly: (interval, date) =>
    interval === 1 ? `Jedes Jahr am ${date}` : `Alle ${interval} Jahre am ${date}`,
  irregular: 'An eigenen Terminen',
  atTime: (often, time, zone) => `${often} um ${time}, ${zone}`,
};
