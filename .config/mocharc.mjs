// The tests that need no browser. `npm run test:node -- test/core/zone.test.ts` runs one file:
// Mocha adds what is named to `spec`, so that `spec` must then be empty.
const isNamed = process.argv.some(argument => argument.endsWith('.test.ts'));

export default {
  'node-option': ['import=tsx'],
  reporter: 'dot',
  timeout: 10_000,
  'forbid-only': true,
  spec: isNamed ? [] : ['test/{core,export,feed/parse,node,view}/**/*.test.ts'],
};
