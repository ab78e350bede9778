import type {ChatFeed} from '../core/types.js';
import {structuredData, type StructuredDataOptions} from './structured-data.js';

/** What could end a script in HTML, or a line in JavaScript. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** The same as JSON-LD, for the inside of `<script type="application/ld+json">`, which it cannot end. */
export function toJsonLd(feed: ChatFeed, options: StructuredDataOptions): string {
  return JSON.stringify(structuredData(feed, options)).replace(
    UNSAFE,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
