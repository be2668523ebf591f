import { createRoot } from 'react-dom/client';
import { GraphiQL } from 'graphiql';
import 'graphiql/style.css';
import './page.css';
import { fetcher } from './fetcher.js';
import { memory } from './memory.js';

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(`/query-page/${label === 'json' || label === 'graphql' ? label : 'editor'}.worker.js`),
};

const question = `# What is public anybody may ask.
# For more, put your token under Headers below:
#   { "Authorization": "Bearer …" }

{
  viewer { signedIn subject roles }
  counties(first: 5) { nodes { name region } }
}
`;

createRoot(document.getElementById('page')).render(
  <GraphiQL fetcher={fetcher} storage={memory()} defaultQuery={question} defaultEditorToolsVisibility="headers" shouldPersistHeaders={false} showPersistHeadersSettings={false} />,
);
