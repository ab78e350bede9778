// Shared by the peer pages: query parameters, and the feed flattened to "recurrences" and "singles".
// ?feed=/feeds/100.json  ?now=2026-11-18T12:00:00Z  ?view=listWeek
const q = new URLSearchParams(location.search);
window.PAGE = {
  feed: q.get('feed') || '/feeds/100.json',
  now: new Date(q.get('now') || Date.now()),
  view: q.get('view'),
  load: () => fetch(window.PAGE.feed).then(r => r.json()),
};
// one recurrence per slot; an override that moves or renames one date takes the date out of the recurrence and adds a single
window.flatten = feed => {
  const recs = [],
    singles = [];
  for (const c of feed.chats)
    c.slots.forEach((s, k) => {
      const own = (c.overrides || []).filter(o => o.slot === k),
        time = s.start.slice(10);
      recs.push({
        id: c.id + '-' + k,
        title: c.title,
        hashtag: c.hashtag,
        url: c.url,
        zone: c.zone,
        minutes: c.minutes,
        start: s.start,
        rrule: s.rrule,
        exdates: own.map(o => o.date + time),
      });
      own.forEach((o, j) => {
        if (!o.cancelled)
          singles.push({
            id: c.id + '-' + k + '-o' + j,
            title: o.title || c.title,
            hashtag: c.hashtag,
            url: c.url,
            zone: c.zone,
            minutes: o.minutes || c.minutes,
            start: o.start || o.date + time,
          });
      });
    });
  return {recs, singles};
};
const compact = local => local.replace(/[-:]/g, '') + '00';
window.icalRule = r =>
  `DTSTART;TZID=${r.zone}:${compact(r.start)}\nRRULE:${r.rrule || 'FREQ=DAILY;COUNT=1'}`;
window.icalExdates = r =>
  r.exdates && r.exdates.length
    ? `\nEXDATE;TZID=${r.zone}:${r.exdates.map(compact).join(',')}`
    : '';
// Monday 00:00 of the week of `d`, viewer's zone
window.mondayOf = d =>
  new Date(d.getFullYear(), d.getMonth(), d.getDate() - ((d.getDay() + 6) % 7));
window.addDays = (d, n) => new Date(d.getFullYear(), d.getMonth(), d.getDate() + n);
