import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { server } from './support/server.js';

const audits = serverAudits({ url: async () => (await server()).url });

suite('GraphQL over HTTP, by the audits of graphql-http', () => {
  test('has all audits', () => assert.equal(audits.length, 61));
  for (const audit of audits) {
    test(audit.name, async () => {
      const result = await audit.fn();
      assert.equal(result.status, 'ok', result.reason && `${result.reason}: ${await body(result)}`);
    });
  }
});

const body = async ({ response }) => `${response.status} ${response.bodyUsed ? '' : await response.text()}`;
