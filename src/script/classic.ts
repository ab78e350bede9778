/**
 * The classic script for pages without a build: both elements, and `chatCalendar` with all that the
 * package exports.
 */
import './classic-languages.js'; // before the elements, which ask for languages at once
import '../define.js';

export * from '../index.js';
