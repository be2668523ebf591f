import { spawn, execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const built = process.env.CPM_CONFIGURATION ?? 'Debug';
const program = (project, name = project) => fileURLToPath(new URL(`../../../src/${project}/bin/${built}/net10.0/${name}.dll`, import.meta.url));

let running;

/** The server itself, on an empty data folder of its own and a free port; one for all the tests of a run. */
export const server = () => (running ??= start());

after(async () => {
  if (!running) return;
  const { child, ended, folder } = await running;
  child.kill('SIGTERM');
  await ended;
  await rm(folder, { recursive: true });
});

async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'cpm-conformance-'));
  const child = spawn('dotnet', [program('CpmTracker.Server'), '--empty'], {
    env: { ...process.env, CPM_DATA: folder, ASPNETCORE_URLS: 'http://127.0.0.1:0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = await Promise.race([listening(child), ended.then((code) => Promise.reject(new Error(`The server ended with ${code}.`)))]);
  while (!(await fetch(`${address}/health/ready`)).ok) await new Promise((resolve) => setTimeout(resolve, 50));
  return { child, ended, folder, url: `${address}/graphql` };
}

/** Reads the address from the log, whose lines are JSON, and lets the rest of the log pass. */
function listening(child) {
  return new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const address = line.startsWith('{') && JSON.parse(line).Properties?.address;
      if (address) resolve(address);
    });
  });
}

/** Asks one thing by plain HTTP and gives its data. */
export async function ask(query, variables, token) {
  const { url } = await server();
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...bearer(token) };
  const { data, errors } = await (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

export const bearer = (token) => (token ? { authorization: `Bearer ${token}` } : {});

const tokens = new Map();

/** A token of the server's own authority, as people get theirs. */
export function token(role, subject) {
  if (!tokens.has(role)) tokens.set(role, sign(role, subject));
  return tokens.get(role);
}

async function sign(role, subject) {
  const { folder } = await server();
  const { stdout } = await promisify(execFile)('dotnet', [program('CpmTracker.Cli', 'cpm'), 'token', '--role', role, '--subject', subject], {
    env: { ...process.env, CPM_DATA: folder },
  });
  return stdout.trim();
}
