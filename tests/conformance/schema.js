import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { ask, server } from './support/server.js';

const everything = { descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true };

suite('The schema, read by graphql-js', () => {
  test('stands in the introspection', async () => {
    assert.deepEqual(validateSchema(await introspected()), []);
  });

  test('stands in the file', async () => {
    assert.deepEqual(validateSchema(await downloaded()), []);
  });

  test('is the same in both', async () => {
    const [asked, written] = [await introspected(), await downloaded()];
    assert.equal(printSchema(lexicographicSortSchema(asked)), printSchema(lexicographicSortSchema(written)));
  });

  test('is not sent again to who has it', async () => {
    const { url } = await server();
    const first = await fetch(`${url}/schema`);
    const again = await fetch(`${url}/schema`, { headers: { 'if-none-match': first.headers.get('etag') } });
    assert.equal(again.status, 304);
    assert.equal(await again.text(), '');
  });
});

const introspected = async () => buildClientSchema(await ask(getIntrospectionQuery(everything)));

const downloaded = async () => buildSchema(await (await fetch(`${(await server()).url}/schema`)).text());
