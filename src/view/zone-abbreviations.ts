/**
 * What clocks are called for short, beside what authors write for zones (`zoneMeant`): engines tell
 * of few of these, and of each zone in another language; folded.
 */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  'Africa/Lagos': ['wat'],
  'Africa/Maputo': ['cat'],
  'Africa/Nairobi': ['eat'],
  'America/Anchorage': ['akst', 'akdt'],
  'America/Argentina/Buenos_Aires': ['art'],
  'America/Bogota': ['cot'],
  'America/Caracas': ['vet'],
  'America/Halifax': ['ast', 'adt'],
  'America/La_Paz': ['bot'],
  'America/Lima': ['pet'],
  'America/Montevideo': ['uyt'],
  'America/Santiago': ['clt', 'clst'],
  'America/Sao_Paulo': ['brt'],
  'America/St_Johns': ['nst', 'ndt'],
  'Asia/Bangkok': ['ict'],
  'Asia/Dhaka': ['bst'],
  'Asia/Dubai': ['gst'],
  'Asia/Ho_Chi_Minh': ['ict'],
  'Asia/Jakarta': ['wib'],
  'Asia/Karachi': ['pkt'],
  'Asia/Kathmandu': ['npt'],
  'Asia/Manila': ['pht', 'phst'],
  'Asia/Riyadh': ['ast'],
  'Asia/Tashkent': ['uzt'],
  'Asia/Tehran': ['irst'],
  'Asia/Yangon': ['mmt'],
  'Atlantic/Azores': ['azot', 'azost'],
  'Australia/Adelaide': ['acst', 'acdt'],
  'Australia/Darwin': ['acst'],
  'Europe/Berlin': ['mez', 'mesz'],
  'Europe/Istanbul': ['trt'],
  'Pacific/Fiji': ['fjt'],
  'Pacific/Guam': ['chst'],
};

/** The zones whose clocks a word names. */
export function zonesCalled(word: string): readonly string[] {
  return Object.keys(ABBREVIATIONS).filter(zone => ABBREVIATIONS[zone]?.includes(word));
}
