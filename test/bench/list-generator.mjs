// Seeded lists of chats, in a shape of nobody's: see to-chat-feed.mjs.
// Everything below is integer arithmetic on a mulberry32 stream: same seed, same bytes.
const ZONES = [
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Chicago',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Pacific/Auckland',
];
const ADJ = [
  'Accessible',
  'Open',
  'Quiet',
  'Tiny',
  'Global',
  'Rural',
  'Creative',
  'Public',
  'Early',
  'Second',
  'Digital',
  'Local',
];
const NOUN = [
  'Gardens',
  'Libraries',
  'Design',
  'Nursing',
  'Maths',
  'Writers',
  'Museums',
  'Data',
  'Teachers',
  'Cities',
  'Games',
  'Health',
  'History',
  'Science',
];
const DOW = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
// Mondays of the weeks the checks look at; overrides are drawn from these weeks first.
export const WEEKS = [
  '2026-10-19',
  '2026-10-26',
  '2026-11-02',
  '2026-11-16',
  '2026-11-23',
  '2027-03-08',
  '2027-03-15',
  '2027-03-22',
  '2027-03-29',
];

function rng(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const DAY = 86400000;
const iso = ms => new Date(ms).toISOString().slice(0, 10);
const p2 = n => String(n).padStart(2, '0');
const dowOf = ms => (new Date(ms).getUTCDay() + 6) % 7; // 0 = Monday

// naive (zone-free) occurrences as UTC-midnight ms, up to `end`
export function naiveDates(slot, end) {
  const out = [];
  const first = Date.parse(slot.start.slice(0, 10) + 'T00:00Z');
  const r = Object.fromEntries(slot.rrule.split(';').map(x => x.split('=')));
  if (r.FREQ === 'WEEKLY') {
    const step = Number(r.INTERVAL || 1) * 7;
    const monday = first - dowOf(first) * DAY;
    const days = r.BYDAY.split(',')
      .map(d => DOW.indexOf(d))
      .sort();
    for (let w = monday; w <= end; w += step * DAY)
      for (const d of days) {
        const t = w + d * DAY;
        if (t >= first && t <= end) out.push(t);
      }
  } else {
    const n = parseInt(r.BYDAY, 10),
      d = DOW.indexOf(r.BYDAY.slice(-2));
    let y = Number(slot.start.slice(0, 4)),
      m = Number(slot.start.slice(5, 7)) - 1;
    for (;;) {
      let t;
      if (n > 0) {
        const f = Date.UTC(y, m, 1);
        t = f + (((d - dowOf(f) + 7) % 7) + (n - 1) * 7) * DAY;
      } else {
        const l = Date.UTC(y, m + 1, 0);
        t = l - ((dowOf(l) - d + 7) % 7) * DAY;
      }
      if (t > end) break;
      if (t >= first) out.push(t);
      if (++m > 11) {
        m = 0;
        y++;
      }
    }
  }
  return out;
}

export function makeFeed(count, seed, ageYears = 0) {
  const rand = rng(seed * 7919 + count);
  const pick = a => a[Math.floor(rand() * a.length)];
  const chats = [];
  for (let i = 0; i < count; i++) {
    const id = 'c' + String(i).padStart(4, '0');
    const name = `${pick(ADJ)} ${pick(NOUN)}`;
    const title = `${id} ${name} chat`;
    const zone = pick(ZONES);
    const hhmm = () => `${p2(7 + Math.floor(rand() * 16))}:${rand() < 0.7 ? '00' : '30'}`; // 07:00 .. 22:30, never in a DST gap
    const minutes = pick([30, 60, 60, 60, 90]);
    // first date: 2025-09-01 .. 2026-06-28, shifted back by whole years of 364 days (keeps the weekday)
    const base =
      Date.UTC(2025, 8, 1) + Math.floor(rand() * 300) * DAY - Math.round(ageYears) * 364 * DAY;
    const kind = [0, 0.6, 0.8, 0.9][i] ?? rand(); // the first four chats show one of each rule
    const slots = [];
    const weekly = (interval, start, time) => {
      const d = dowOf(start);
      const days = interval === 1 && rand() < 0.12 ? [d, (d + 2) % 7].sort() : [d];
      return {
        start: `${iso(start)}T${time}`,
        rrule: `FREQ=WEEKLY${interval > 1 ? `;INTERVAL=${interval}` : ''};BYDAY=${days.map(x => DOW[x]).join(',')};WKST=MO`,
      };
    };
    let rule;
    if (kind < 0.5) {
      rule = 'weekly';
      slots.push(weekly(1, base, hhmm()));
    } else if (kind < 0.7) {
      rule = 'fortnightly';
      slots.push(weekly(2, base, hhmm()));
    } else if (kind < 0.85) {
      rule = 'monthly';
      const d = dowOf(base),
        n = pick([1, 2, 3, 4, -1]);
      const s = {start: `${iso(base)}T00:00`, rrule: `FREQ=MONTHLY;BYDAY=${n}${DOW[d]}`};
      s.start = `${iso(naiveDates(s, base + 70 * DAY)[0])}T${hhmm()}`;
      slots.push(s);
    } else {
      // alternating: week A one day and hour, week B another day and hour
      rule = 'alternating';
      const monday = base - dowOf(base) * DAY;
      slots.push(weekly(2, base, hhmm()));
      slots.push(weekly(2, monday + (7 + Math.floor(rand() * 7)) * DAY, hhmm()));
    }
    const chat = {
      id,
      title,
      hashtag: '#' + name.replace(' ', '').toLowerCase() + i,
      url: `https://chats.example/${id}`,
      description: `A ${rule} hour for people who care about ${name.toLowerCase()}: bring a question, leave with a link.`,
      zone,
      minutes,
      rule,
      slots,
    };
    if (rand() < 0.2) {
      const lo = Date.UTC(2026, 9, 1),
        hi = Date.UTC(2027, 3, 15);
      const all = slots.flatMap((s, k) =>
        naiveDates(s, hi)
          .filter(t => t >= lo && t > Date.parse(s.start.slice(0, 10)))
          .map(t => [k, t]),
      );
      const inWeeks = all.filter(([, t]) => WEEKS.includes(iso(t - dowOf(t) * DAY)));
      const n = 1 + Math.floor(rand() * 3),
        seen = new Set();
      chat.overrides = [];
      for (let j = 0; j < n; j++) {
        const [k, t] = pick(inWeeks.length ? inWeeks : all);
        const key = k + ':' + t;
        if (seen.has(key)) continue;
        seen.add(key);
        const o = {slot: k, date: iso(t)},
          x = rand();
        if (x < 0.35) o.cancelled = true;
        else if (x < 0.75)
          o.start = `${iso(t + (rand() < 0.4 ? DAY : 0))}T${hhmm()}`; // moved
        else o.title = `${title} special`; // same time, other topic
        chat.overrides.push(o);
      }
      chat.overrides.sort((a, b) => a.slot - b.slot || (a.date < b.date ? -1 : 1));
    }
    chats.push(chat);
  }
  return {version: 1, title: `${count} online chats`, chats};
}
