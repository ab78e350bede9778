import type {PlatformName} from '../../core/types.js';

/** Proper names: the same in every language. */
const NAMES: Readonly<Partial<Record<PlatformName, string>>> = {
  x: 'X',
  bluesky: 'Bluesky',
  mastodon: 'Mastodon',
  linkedin: 'LinkedIn',
  threads: 'Threads',
  discord: 'Discord',
  slack: 'Slack',
};

/** What a platform calls itself; undefined for one that has no name here. */
export function platformName(platform: PlatformName): string | undefined {
  return NAMES[platform];
}
