{
  const cache = new Map();
  const offset = (ms, zone) => {
    // minutes east of UTC
    let f = cache.get(zone);
    if (!f)
      cache.set(
        zone,
        (f = new Intl.DateTimeFormat('en-GB', {
          timeZone: zone,
          hourCycle: 'h23',
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          hour: '2-digit',
          minute: '2-digit',
        })),
      );
    const [, D, M, Y, h, m] = f.format(ms).match(/(\d+)\/(\d+)\/(\d+), (\d+):(\d+)/);
    return (Date.UTC(Y, M - 1, D, h, m) - ms) / 6e4;
  };
  window.toInstant = (local, zone) => {
    const wall = Date.parse(local + ':00Z');
    const guess = wall - offset(wall, zone) * 6e4;
    return wall - offset(guess, zone) * 6e4;
  };
}
