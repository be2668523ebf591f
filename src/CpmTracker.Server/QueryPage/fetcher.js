import { parse } from 'graphql';
import { createClient } from 'graphql-sse';

const url = '/graphql';

/** Questions go by POST, what is followed comes as server-sent events; both carry the headers that were typed in. */
export function fetcher(request, { headers } = {}) {
  return kind(request) === 'subscription' ? createClient({ url, headers }).iterate(request) : ask(request, headers);
}

async function ask(request, headers) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
}

function kind({ query, operationName }) {
  try {
    const operations = parse(query).definitions.filter((definition) => definition.kind === 'OperationDefinition');
    return (operations.find((operation) => operation.name?.value === operationName) ?? operations[0])?.operation;
  } catch {
    // The server says better than this page what is wrong with it.
    return undefined;
  }
}
