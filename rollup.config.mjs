// What tsc's output in dist/ (src/tsconfig.json) does not give by itself: the one part of Luxon that
// the core uses, and the scripts for pages without a build.
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';
import license from 'rollup-plugin-license';

const LANGUAGES = readdirSync('src/locales')
  .filter(name => /^(?!en\.)[a-z]{2,3}(-\w+)?\.ts$/i.test(name))
  .map(name => name.replace('.ts', ''));

const IANA_ZONE = fileURLToPath(new URL('src/core/iana-zone.ts', import.meta.url));

/** Luxon is one large file. Its zones are used alone; its parser is made when it loads. */
const treeshake = {
  propertyReadSideEffects: false,
  unknownGlobalSideEffects: false,
  tryCatchDeoptimization: false,
  manualPureFunctions: ['combineRegexes', 'combineExtractors'],
};

/** Reads tsc's source maps, so that the scripts map back to the TypeScript. */
const tscMaps = {
  name: 'tsc-maps',
  load(id) {
    if (id.includes('node_modules') || !existsSync(`${id}.map`)) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return {code, map: JSON.parse(readFileSync(`${id}.map`, 'utf8'))};
  },
};

/** Minifies what stands in this package's html`` and css`` literals. */
const literals = {
  name: 'literals',
  async transform(source, id) {
    if (id.includes('node_modules') || !/\b(?:html|css|svg)\s*`/.test(source)) return null;
    // without keepClosingSlash svg`<path/><circle/>` becomes a circle inside the path
    const options = {fileName: id, html: {keepClosingSlash: true}};
    const result = await minifyHTMLLiterals(source, options);
    return result && {code: result.code, map: result.map};
  },
};

/** The scripts bundle Luxon from its own package, not what this build made of it before. */
const luxonAsPublished = {
  name: 'luxon-as-published',
  resolveId: id => (id.endsWith('/iana-zone.js') ? IANA_ZONE : null),
};

const schema = {
  name: 'schema',
  generateBundle() {
    const name = 'chat-feed.schema.json';
    const source = readFileSync(new URL(`src/feed/${name}`, import.meta.url));
    this.emitFile({type: 'asset', fileName: name, source});
  },
};

/** A page of this package, where there is one of that name. */
const page = fileName => ({
  name: 'page',
  generateBundle() {
    const file = new URL(`src/script/${fileName}`, import.meta.url);
    if (existsSync(file)) this.emitFile({type: 'asset', fileName, source: readFileSync(file)});
  },
});

/** What pages write into the attribute `integrity`, for each script and language. */
const integrity = {
  name: 'integrity',
  writeBundle() {
    const hashes = readdirSync('dist', {recursive: true})
      .filter(name => name.endsWith('.min.js'))
      .sort()
      .map(name => {
        const hash = createHash('sha384')
          .update(readFileSync(`dist/${name}`))
          .digest('base64');
        return [name.replaceAll('\\', '/'), `sha384-${hash}`];
      });
    writeFileSync(
      'dist/integrity.json',
      `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`,
    );
  },
};

/** The notices of all that the scripts contain, in one file beside them. */
const licenses = license({thirdParty: {output: 'dist/third-party-licenses.txt'}});

const minify = module => terser({module, ecma: 2020, format: {comments: false}});

/** A warning is a failure. */
function onwarn(warning) {
  throw new Error(warning.message);
}

/** A script for pages without a build, with all that it needs. */
const script = (input, output) => ({
  input,
  plugins: [luxonAsPublished, tscMaps, literals, nodeResolve({browser: true}), schema, licenses],
  treeshake,
  onwarn,
  output: {
    ...output,
    inlineDynamicImports: true,
    sourcemap: 'hidden', // the map is beside the script; a comment to say so costs every reader
    plugins: [minify(output.format === 'es')],
  },
});

/** What the page in a frame runs (`embed.html`), and what the page around it may. */
const embed = (name, format) => ({
  input: `dist/script/${name}.js`,
  plugins: [tscMaps, page(`${name}.html`)],
  onwarn,
  output: {
    file: `dist/${name}.min.js`,
    format,
    sourcemap: 'hidden',
    plugins: [minify(format === 'es')],
  },
});

/** One language, for the module script to fetch and for a classic script to stand beside. */
const language = name => ({
  input: `dist/locales/${name}.js`,
  plugins: [tscMaps],
  onwarn,
  output: [
    {
      file: `dist/locales/${name}.min.js`,
      format: 'es',
      plugins: [minify(true)],
    },
    {
      file: `dist/locales/${name}.iife.min.js`,
      format: 'iife',
      // Its texts join those that pages register; see src/locales/languages.ts.
      name: 'chatCalendarLocales',
      extend: true,
      footer: "dispatchEvent(new Event('chat-calendar-locales'));",
      plugins: [minify(false)],
    },
  ],
});

const ianaZone = {
  input: IANA_ZONE,
  plugins: [nodeResolve()],
  treeshake: {...treeshake, preset: 'smallest'},
  onwarn,
  output: {
    file: 'dist/core/iana-zone.js',
    format: 'es',
    banner: '/*! IANAZone of Luxon (MIT): its notice is in third-party-licenses.txt. */',
  },
};

export default [
  script('dist/script/module.js', {file: 'dist/chat-calendar.min.js', format: 'es'}),
  script('dist/script/classic.js', {
    file: 'dist/chat-calendar.iife.min.js',
    format: 'iife',
    name: 'chatCalendar',
  }),
  embed('embed', 'es'),
  embed('embed-host', 'iife'),
  ...LANGUAGES.map(language),
  // the last of all: by then the scripts are there
  {...ianaZone, plugins: [...ianaZone.plugins, integrity]},
];
