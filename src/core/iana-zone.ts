/**
 * The one part of Luxon that is used. The build puts it into this module's place in the package,
 * because many bundlers keep all of Luxon (70 kB) for it: see rollup.config.mjs.
 */
export {IANAZone} from 'luxon';
