export default {
  globs: ['src/elements/**/*.ts', 'src/define/**/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
