// `npm start`: the demo page on this machine. PORT chooses another port.
import {fileURLToPath} from 'node:url';

export default {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  hostname: 'localhost',
  port: Number(process.env.PORT ?? 8000),
  nodeResolve: true,
  middleware: [(context, next) => (context.path === '/' ? context.redirect('/demo/') : next())],
};
