import { cp, rm } from 'node:fs/promises';
import { build } from 'esbuild';

// Everything that the page needs goes into dist/: the server serves it itself, and the page asks no other host for anything.
await rm('dist', { recursive: true, force: true });
const common = { bundle: true, minify: true, target: 'es2022', legalComments: 'linked', logLevel: 'warning', outdir: 'dist' };
await build({
  ...common,
  entryPoints: ['page.jsx'],
  format: 'esm',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file', '.woff': 'file', '.woff2': 'file' },
  assetNames: '[name]-[hash]',
});
await build({
  ...common,
  entryPoints: {
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
  format: 'iife',
});
await cp('index.html', 'dist/index.html');
