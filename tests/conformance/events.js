import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { createClient } from 'graphql-sse';
import { bearer, server, token } from './support/server.js';
import { count, enrol, seats } from './support/programme.js';

suite('GraphQL over server-sent events, by the client graphql-sse', () => {
  test('carries a query', async () => {
    const client = await connect();
    const results = [];
    for await (const result of client.iterate({ query: '{ viewer { subject } }' })) results.push(result);
    assert.deepEqual(results, [{ data: { viewer: { subject: 'staff-1' } } }]);
    client.dispose();
  });

  test('tells why a document is refused', async () => {
    const client = await connect();
    const { value } = await client.iterate({ query: '{ nope }' }).next();
    assert.match(value.errors[0].message, /nope/);
    client.dispose();
  });

  test('tells a follower now, and again when something has changed', async () => {
    const client = await connect();
    const follower = client.iterate({ query: seats });
    const before = count((await follower.next()).value);
    await enrol();
    assert.equal(count((await follower.next()).value), before + 1);
    await follower.return();
    client.dispose();
  });

  test('tells nobody what they may not follow', async () => {
    const { url } = await server();
    const client = createClient({ url, retryAttempts: 0 });
    const follower = client.iterate({ query: seats });
    assert.equal((await follower.next()).value.errors[0].extensions.code, 'AUTH_NOT_AUTHENTICATED');
    assert.equal((await follower.next()).done, true);
    client.dispose();
  });
});

async function connect() {
  const { url } = await server();
  return createClient({ url, headers: bearer(await token('statewide-staff', 'staff-1')), retryAttempts: 0 });
}
