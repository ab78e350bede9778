// The neutral feed of gen-feed.mjs as a chat feed (format 1).
export const toChatFeed = feed => ({
  version: 1,
  title: feed.title,
  timeZone: 'Europe/London',
  chats: feed.chats.map(c => ({
    id: c.id,
    title: c.title,
    hashtag: c.hashtag,
    url: c.url,
    description: c.description,
    schedule: c.slots.map((s, k) => ({
      start: s.start + ':00',
      timeZone: c.zone,
      duration: `PT${c.minutes}M`,
      recurrenceRule: s.rrule,
      recurrenceOverrides: Object.fromEntries(
        (c.overrides || [])
          .filter(o => o.slot === k)
          .map(o => [
            o.date + s.start.slice(10) + ':00',
            o.cancelled ? {excluded: true} : o.start ? {start: o.start + ':00'} : {topic: o.title},
          ]),
      ),
    })),
  })),
});
