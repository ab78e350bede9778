/** Hours, minutes or both, as people write them: `1h`, `1 hour and 30 minutes`, `01:30`, `90`. */
const LOOSE = /^(?:pt)?(?:(\d{1,3})\s*(?:h\D*|:))?(?:(\d{1,4})\s*(?:m\D*)?)?$/i;

/**
 * Says what would be right in the place of a text that is no length of time, or not one of whole
 * days where the start is a date. A number alone is taken for minutes.
 */
export function durationMend(text: string, isDate: boolean): string {
  if (isDate) return 'a length of whole days: "P1D"';
  const [, hours = '0', minutes = '0'] = LOOSE.exec(text) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  if (total === 0) return 'a length such as "PT1H" or "PT1H30M", of at most ten years';
  const hourPart = total >= 60 ? `${Math.floor(total / 60)}H` : '';
  const minutePart = total % 60 > 0 ? `${total % 60}M` : '';
  return `"PT${hourPart}${minutePart}"${hours === '0' ? ' (if minutes are meant)' : ''}`;
}
