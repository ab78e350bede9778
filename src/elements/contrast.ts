/** Red, green, blue and alpha: 0 to 255, alpha 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** What WCAG 2.2 asks of text (1.4.3). */
const ENOUGH = 4.5;

/** Of the text's colour so much, in percent, is in quiet lines. */
const MUTED = 74;

let pen: CanvasRenderingContext2D | null | undefined;

/** Reads whatever an engine's computed style says: `rgb(…)`, `color(…)`, `oklch(…)`. */
export function readColour(text: string): Colour {
  const numbers = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(text);
  if (numbers) {
    const [, red, green, blue, alpha = '1'] = numbers;
    return [Number(red), Number(green), Number(blue), Number(alpha)];
  }
  pen ??= document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!pen) return [0, 0, 0, 1];
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

export function isDark(colour: Colour): boolean {
  return luminance(colour) < 0.18;
}

/**
 * How much of a colour, in percent, can be mixed with the text's so that it can be read: 100 where it
 * can be as it is, 0 where only the text's own can.
 */
export function readableShare(colour: Colour, text: Colour, background: Colour): number {
  for (let share = 100; share > 0; share -= 10) {
    if (contrast(mix(colour, text, share / 100), background) >= ENOUGH) return share;
  }
  return 0;
}

/** How much of the text's colour quiet lines need, in percent: 74 where that is enough. */
export function mutedShare(text: Colour, background: Colour): number {
  for (let share = MUTED; share < 100; share++) {
    if (contrast(mix(text, background, share / 100), background) >= ENOUGH) return share;
  }
  return 100;
}

/** What is behind notices, as the style sheet has it: there a text is read least well. */
export function surfaceOf(text: Colour, page: Colour): Colour {
  return mix(text, page, 0.07);
}

function mix(a: Colour, b: Colour, share: number): Colour {
  const part = (index: 0 | 1 | 2): number => a[index] * share + b[index] * (1 - share);
  return [part(0), part(1), part(2), 1];
}

/** WCAG 2.2, "contrast ratio". */
function contrast(a: Colour, b: Colour): number {
  const [least, most] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (most + 0.05) / (least + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance([red, green, blue]: Colour): number {
  const linear = (value: number): number => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
