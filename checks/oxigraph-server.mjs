// Puts the JavaScript package of Oxigraph behind the SPARQL 1.1 Graph Store Protocol (/store) and the SPARQL Protocol (/query, /update),
// as far as checks/stores.sh needs them. Usage: node oxigraph-server.mjs PACKAGE_FOLDER PORT
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';

const [folder, port] = process.argv.slice(2);
const oxigraph = createRequire(import.meta.url)(folder);
const store = new oxigraph.Store();

function body(request) {
  return new Promise((resolve, reject) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
  });
}

function graph(parameters, name) {
  return parameters.has(name) ? oxigraph.namedNode(parameters.get(name)) : oxigraph.defaultGraph();
}

function write(request, url, content) {
  const target = graph(url.searchParams, 'graph');
  const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(content) : content;
  if (request.method === 'PUT') {
    store.match(null, null, null, target).forEach((quad) => store.delete(quad));
  }
  store.load(text.toString('utf8'), { format: 'application/n-triples', to_graph_name: target });
}

function query(content) {
  const form = new URLSearchParams(content.toString('utf8'));
  const text = form.get('query');
  const constructs = /^\s*(CONSTRUCT|DESCRIBE)\b/im.test(text);
  const type = constructs ? 'application/n-triples' : 'application/sparql-results+json';
  return [type, store.query(text, { results_format: type, default_graph: graph(form, 'default-graph-uri') })];
}

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://127.0.0.1');
  try {
    const content = await body(request);
    if (url.pathname === '/store') {
      write(request, url, content);
      response.writeHead(204).end();
    } else if (url.pathname === '/update') {
      store.update(content.toString('utf8'));
      response.writeHead(204).end();
    } else {
      const [type, answer] = query(content);
      response.writeHead(200, { 'Content-Type': type }).end(answer);
    }
  } catch (error) {
    response.writeHead(400).end(String(error));
  }
}).listen(Number(port), '127.0.0.1');
