// Hand-written expansion of the feed's four rules, for the DIY pages: whole-day integer arithmetic near the window, then one zone conversion per session.
// toInstant(localISO, zone) -> epoch ms
{
  const DAY = 864e5,
    DOW = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const dow = t => (t / DAY + 3) % 7; // 1970-01-01 was a Thursday; 0 = Monday, for t >= 0
  const isoDay = t => new Date(t).toISOString().slice(0, 10);
  function* dates(r, lo, hi) {
    const first = Date.parse(r.start.slice(0, 10));
    if (!r.rrule) {
      if (first >= lo && first <= hi) yield first;
      return;
    }
    r.p ||= Object.fromEntries(r.rrule.split(';').map(x => x.split('=')));
    if (r.p.FREQ === 'WEEKLY') {
      const step = (r.p.INTERVAL || 1) * 7 * DAY,
        monday = first - dow(first) * DAY;
      const days = r.p.BYDAY.split(',').map(d => DOW.indexOf(d));
      for (
        let w = monday + Math.max(0, Math.floor((lo - monday) / step)) * step;
        w <= hi;
        w += step
      )
        for (const d of days) {
          const t = w + d * DAY;
          if (t >= first && t >= lo && t <= hi) yield t;
        }
    } else {
      const n = parseInt(r.p.BYDAY, 10),
        d = DOW.indexOf(r.p.BYDAY.slice(-2)),
        a = new Date(lo);
      for (let m = 0; m < 2; m++) {
        const f = Date.UTC(a.getUTCFullYear(), a.getUTCMonth() + m, 1),
          l = Date.UTC(a.getUTCFullYear(), a.getUTCMonth() + m + 1, 0);
        const t =
          n > 0
            ? f + (((d - dow(f) + 7) % 7) + (n - 1) * 7) * DAY
            : l - ((dow(l) - d + 7) % 7) * DAY;
        if (t >= first && t >= lo && t <= hi) yield t;
      }
    }
  }
  window.expandLite = (flat, from, to, toInstant) => {
    const lo = Date.UTC(from.getFullYear(), from.getMonth(), from.getDate() - 2),
      hi = Date.UTC(to.getFullYear(), to.getMonth(), to.getDate() + 2),
      out = [];
    for (const r of [...flat.recs, ...flat.singles])
      for (const t of dates(r, lo, hi)) {
        const local = isoDay(t) + r.start.slice(10);
        if (r.exdates && r.exdates.includes(local)) continue;
        const ms = toInstant(local, r.zone);
        if (ms >= +from && ms < +to) out.push({...r, ms});
      }
    return out.sort((a, b) => a.ms - b.ms);
  };
}
