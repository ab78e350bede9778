/** A feed as text for sites without scripts and for search engines. Runs anywhere JavaScript runs. */
export {toJsonLd} from './export/json-ld.js';
export {structuredData} from './export/structured-data.js';
export type {StructuredDataOptions} from './export/structured-data.js';
export type {SchemaDocument, SchemaEvent, SchemaSchedule} from './export/schema-org.js';
export {renderTimetableHtml} from './export/timetable-html.js';
export type {TimetableHtmlOptions} from './export/timetable-html.js';
