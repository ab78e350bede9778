import type {PlatformName} from '../core/types.js';

/** What a platform calls itself, in every language; undefined for one that has no name here. */
export function platformName(platform: PlatformName): string | undefined {
  if (platform === 'other') return undefined;
  return platform === 'linkedin'
    ? 'LinkedIn'
    : platform.replace(/^./, first => first.toUpperCase());
}
