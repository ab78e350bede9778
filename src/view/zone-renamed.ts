import {zoneOf} from '../core/zone.js';

/** Names that people know, where engines list the ones that the zones had before. */
const RENAMED: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
};

export const TODAYS_NAMES: readonly string[] = Object.values(RENAMED);

/** What a zone is called today, where the engine knows it by that. */
export function todaysName(name: string): string {
  const today = RENAMED[name];
  return today !== undefined && zoneOf(today) ? today : name;
}
