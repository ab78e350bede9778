// What tsc's output in dist/ (src/tsconfig.json) does not give by itself: first the little that the
// core needs of Luxon, then the two scripts for pages without a build, an ES module, which fetches a
// language when it is needed, and one classic script with everything in it.
import {existsSync, readFileSync} from 'node:fs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';

/** Reads tsc's source maps, so that the scripts map back to the TypeScript. */
const tscMaps = () => ({
  name: 'tsc-maps',
  load(id) {
    if (id.includes('node_modules') || !existsSync(`${id}.map`)) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return {code, map: JSON.parse(readFileSync(`${id}.map`, 'utf8'))};
  },
});

/** The names of private CSS variables in the scripts: `--_a` and so on, in the order of the tokens. */
const shortNames = () => {
  const names = new Set(readFileSync('dist/styles/tokens.js', 'utf8').match(/--_[\w-]+/g));
  return new Map([...names].map((name, index) => [name, `--_${(index + 10).toString(36)}`]));
};

/** Minifies what stands in this package's html`` and css`` literals. */
const literals = () => {
  let names;
  return {
    name: 'literals',
    buildStart() {
      names = shortNames();
    },
    async transform(source, id) {
      if (id.includes('node_modules') || !/\b(?:html|css|svg)\s*`/.test(source)) return null;
      const code = source.replace(
        /--_[\w-]+/g,
        name => names.get(name) ?? this.error(`No such variable: ${name}`),
      );
      // without keepClosingSlash svg`<path/><circle/>` becomes a circle inside the path
      const result = await minifyHTMLLiterals(code, {fileName: id, html: {keepClosingSlash: true}});
      return result && {code: result.code, map: result.map};
    },
  };
};

/**
 * Beside the script itself only languages, the card, the menus and what those two share may become files, which come when
 * they are needed: any other chunk would be one more request that every page has to wait for.
 */
const KNOWN_CHUNK = /^(?:locales\/\w+|on-demand\/(?:card|menus|shared))\.min\.js$/;
/** What cards and menus have in common. */
const SHARED_CHUNK = 'on-demand/shared.min.js';

const onlyKnownChunks = () => ({
  name: 'only-known-chunks',
  generateBundle(_options, bundle) {
    for (const {type, isEntry, fileName} of Object.values(bundle)) {
      if (type !== 'chunk' || isEntry || KNOWN_CHUNK.test(fileName)) continue;
      this.error(`unexpected chunk ${fileName}`);
    }
  },
});

/** A warning is a failure. */
function onwarn(warning) {
  throw new Error(warning.message);
}

const minify = module =>
  terser({
    module,
    ecma: 2020,
    compress: {
      passes: 5,
      inline: 1,
      pure_getters: true,
      unsafe_arrows: true,
      unsafe_methods: true,
      keep_fargs: false,
    },
    // The notices of what is bundled stand together in dist/third-party-licenses.txt.
    format: {comments: false},
  });

/** What the core never asks of Luxon's zones, and bundlers cannot leave out of a class. */
const UNASKED_OF_LUXON = [
  / extends Zone(?= \{\n {2}\/\*\*\n {3}\* @param \{string\} name)/,
  /^ {4}super\(\);\n(?= {4}\/\*\* @private \*\*\/\n {4}this\.zoneName)/m,
  // for engines older than Intl's formatToParts, which no element could run in
  /(?<=second\] = )dtf\.formatToParts\s*\? (?=partsOffset)/,
  /(?<=partsOffset\(dtf, date\))\s*: hackyOffset\(dtf, date\)/,
  ...['static resetCache', 'static isValidSpecifier', 'get type', 'get isUniversal'].map(member),
  ...['offsetName', 'formatOffset', 'equals'].map(member),
];

/** A method of the class. */
function member(name) {
  return new RegExp(`(?<=class IANAZone[^]*?)^ {2}${name}\\([^)]*\\) \\{[^]*?^ {2}\\}\\n`, 'm');
}

/**
 * What a script that brings its own Lit never asks of it: polyfills of shadow trees, the server's
 * rendering, decorators, styles without adoptedStyleSheets (older than what our styles need),
 * templates of SVG or MathML alone, texts put into a `<title>` or `<textarea>`, directives on
 * elements, properties that are reflected, or are objects written as attributes, initializers.
 */
const UNASKED_OF_LIT = {
  'lit-html.js': [
    /,\w=\w\.litHtmlPolyfillSupport(?=;)/,
    /\w\?\.\(\w,\w\),\(\w\.litHtmlVersions.*?;/,
    /(?<=,\w=)2===\w\?"<svg>":3===\w\?"<math>":(?="")/,
    /\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/,
    /(?<=new \w\.ctor\(.*?\)):6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/,
    /1===\w\.type\?(?=\w=new \w\.ctor)/,
    /else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,.*?(?=;)/,
    /if\(\w\.test\(\w\.tagName\)\)\{.*?\}\}(?=\}else if\(8===)/,
  ],
  'lit-element.js': [
    /,\w\.litElementHydrateSupport\?\..*?(?=;)/,
    /const \w=\w\.litElementPolyfillSupport;\w\?\..*?;/,
    /(?<=;)\(\w\.litElementVersions.*?;/,
  ],
  'reactive-element.js': [
    /,\w=\w\.reactiveElementPolyfillSupport/,
    /,\w\?\.\(\{ReactiveElement:\w\}\),\(\w\.reactiveElementVersions.*?(?=;)/,
    /(?<=;)Symbol\.metadata\?\?=.*?;/,
    /const \w=this\[Symbol\.metadata\];if\(null!==\w\)\{.*?\}\}?(?=this\._\$Eh)/,
    /static addInitializer\(\w\)\{.*?\}(?=static get)/,
    /,void 0!==\w\.l&&\(this\.l=\[\.\.\.\w\.l\]\)/,
    /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/,
    /removeController\(\w\)\{.*?\}/,
    /toAttribute\(\w,\w\)\{switch.*?return \w\},(?=fromAttribute)/,
    /case Object:case Array:try\{.*?\}catch\(\w\)\{\w=null\}/,
    /_\$ET\(\w,\w\)\{.*?\}\}(?=_\$AK\()/,
    /,!0===\w&&this\._\$Em!==\w&&\(this\._\$Eq\?\?=new Set\)\.add\(\w\)/,
    /this\._\$Eq&&=.*?,(?=this\._\$EM\(\)\}updated)/,
  ],
  'css-tag.js': [/if\(\w\)(?=\w\.adoptedStyleSheets=)/, /else for\(const \w of \w\).*?(?=\},\w=)/],
};

/** Leaves parts of a library out; one that is not there any more stops the build. */
function without(parts, code, context) {
  return parts.reduce((rest, part) => {
    if (!part.test(rest)) context.error(`A library has changed: ${part}`);
    return rest.replace(part, '');
  }, code);
}

/**
 * Luxon makes one formatter to see whether there is such a zone and another to ask for its offsets;
 * each takes 2 ms, so that a dozen zones would hold a page up.
 */
const CHECK = 'new Intl.DateTimeFormat("en-US", { timeZone: zone }).format();';

const onlyWhatIsAsked = () => ({
  name: 'only-what-is-asked',
  transform(code, id) {
    if (/[\\/]luxon\.mjs$/.test(id)) {
      const rest = without(UNASKED_OF_LUXON, code, this);
      if (!rest.includes(CHECK)) this.error(`Luxon has changed: ${CHECK}`);
      return {code: rest.replace(CHECK, 'makeDTF(zone);'), map: null};
    }
    const parts = UNASKED_OF_LIT[/[\\/](?:@lit|lit-[a-z]+)[\\/].*?([a-z-]+\.js)$/.exec(id)?.[1]];
    return parts ? {code: without(parts, code, this), map: null} : null;
  },
});

/**
 * Puts Luxon's `IANAZone` into the core's one module that uses it. Luxon is one large file, of which
 * other people's bundlers keep more than is used (esbuild all of it, 18 kB).
 */
const zone = {
  input: 'dist/core/zone.js',
  external: id => /civil\.js$/.test(id),
  plugins: [tscMaps(), nodeResolve(), onlyWhatIsAsked()],
  treeshake: {
    preset: 'smallest',
    // Luxon combines its parser's expressions when it loads; nothing here parses with them.
    manualPureFunctions: ['combineRegexes', 'combineExtractors'],
  },
  onwarn,
  output: {file: 'dist/core/zone.js', format: 'es', sourcemap: true},
};

const scripts = {
  input: 'dist/define.js',
  plugins: [tscMaps(), literals(), nodeResolve({browser: true}), onlyWhatIsAsked()],
  // Not the preset 'smallest': its `moduleSideEffects: false` drops the registrations.
  treeshake: {
    propertyReadSideEffects: false,
    unknownGlobalSideEffects: false,
    tryCatchDeoptimization: false,
  },
  onwarn,
  output: [
    {
      dir: 'dist',
      entryFileNames: 'chat-calendar.min.js',
      chunkFileNames: ({facadeModuleId: id}) =>
        id ? `${id.includes('locales') ? 'locales' : 'on-demand'}/[name].min.js` : SHARED_CHUNK,
      format: 'es',
      sourcemap: 'hidden', // the map is beside the script; a comment to say so costs every reader
      plugins: [onlyKnownChunks(), minify(true)],
    },
    {
      file: 'dist/chat-calendar.iife.min.js',
      format: 'iife',
      inlineDynamicImports: true,
      sourcemap: 'hidden',
      plugins: [minify(false)],
    },
  ],
};

export default [zone, scripts];
