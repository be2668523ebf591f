import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CloseCode, createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { bearer, server, token } from './support/server.js';
import { count, enrol, seats } from './support/programme.js';

suite('GraphQL over WebSocket, by the client graphql-ws', () => {
  test('carries a query', async () => {
    const client = await connect();
    const results = [];
    for await (const result of client.iterate({ query: '{ viewer { subject } }' })) results.push(result);
    assert.deepEqual(results, [{ data: { viewer: { subject: 'staff-1' } } }]);
    await client.dispose();
  });

  test('tells at once why a document is refused', async () => {
    const client = await connect();
    await assert.rejects(client.iterate({ query: '{ nope }' }).next(), (errors) => errors[0].message.includes('nope'));
    await client.dispose();
  });

  test('tells a follower now, and again when something has changed', async () => {
    const client = await connect();
    const follower = client.iterate({ query: seats });
    const before = count((await follower.next()).value);
    await enrol();
    assert.equal(count((await follower.next()).value), before + 1);
    await follower.return();
    await client.dispose();
  });

  test('keeps the connection with pings that the client answers', async () => {
    const pings = deferred();
    const client = await connect({ on: { ping: (received) => received && pings.resolve() } });
    await pings.promise;
    await client.dispose();
  });

  test('refuses a token that does not hold', async () => {
    const client = await connect({ connectionParams: { authorization: 'Bearer nonsense' } });
    await assert.rejects(client.iterate({ query: '{ __typename }' }).next(), (closed) => closed.code === CloseCode.Forbidden);
  });

  test('gives up a client that does not say who it is', async () => {
    const { url } = await server();
    const socket = new WebSocket(url.replace('http', 'ws'), 'graphql-transport-ws');
    const code = await new Promise((resolve) => socket.once('close', resolve));
    assert.equal(code, CloseCode.ConnectionInitialisationTimeout);
  });
});

async function connect(options) {
  const { url } = await server();
  return createClient({
    url: url.replace('http', 'ws'),
    webSocketImpl: WebSocket,
    connectionParams: bearer(await token('statewide-staff', 'staff-1')),
    lazy: false,
    onNonLazyError: () => {},
    retryAttempts: 0,
    ...options,
  });
}

function deferred() {
  let resolve;
  const promise = new Promise((done) => (resolve = done));
  return { promise, resolve };
}
