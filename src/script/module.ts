/** The module script for pages without a build: both elements, and all that the package exports. */
import './module-languages.js'; // before the elements, which ask for languages at once
import '../define.js';

export * from '../index.js';
