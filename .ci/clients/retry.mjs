// Runs the functions of docs/how-to/call-from-an-app.md as they stand there, through a proxy that fails in their way.
//
//   node retry.mjs <address of the service> <key>
import { deepStrictEqual as equal, ok } from 'node:assert';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, request as ask } from 'node:http';

const [service, key] = process.argv.slice(2);
const page = await readFile(new URL('../../docs/how-to/call-from-an-app.md', import.meta.url), 'utf8');
const blocks = [...page.matchAll(/^```js\n(.*?)^```$/gms)].map((found) => found[1]);
equal(blocks.length, 2);
const { create } = new Function(`${blocks.join('\n')}\nreturn { create };`)();

/** Answers in the given ways, one a request: what a function does with the two responses; after the last one it passes on. */
async function through(failures, use) {
  let requests = 0;
  const proxy = createServer((incoming, outgoing) => {
    const failure = failures[requests++];
    const forwarded = ask(service + incoming.url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      failure ? failure(answer, outgoing) : answer.pipe(outgoing.writeHead(answer.statusCode, answer.headers));
    });
    incoming.pipe(forwarded);
  });
  await new Promise((listening) => proxy.listen(0, '127.0.0.1', listening));
  const answer = await use(`http://127.0.0.1:${proxy.address().port}`);
  proxy.closeAllConnections();
  proxy.close();
  return { answer, requests };
}

const status = (code, headers = {}) => (_, outgoing) => outgoing.writeHead(code, headers).end();
const cutOff = (_, outgoing) => outgoing.destroy();
const cutOffInTheBody = (answer, outgoing) => {
  outgoing.writeHead(answer.statusCode, answer.headers);
  outgoing.write('{"id"');
  outgoing.destroy();
};
const intake = (subject) => ({ cause: 'stress-tension', painLevel: 3, contraindications: [], subject });

async function stored(subject) {
  const list = await fetch(`${service}/v1/recommendations?subject=${subject}`, { headers: { 'X-API-Key': key } });
  return (await list.json()).items.length;
}

for (const failure of [cutOff, cutOffInTheBody, status(503, { 'Retry-After': '1' }), status(502), status(409, { 'Retry-After': '1' })]) {
  const subject = `retry-${randomUUID()}`;
  const { answer, requests } = await through([failure], (url) => create(url, key, intake(subject), randomUUID()));
  equal(answer.status, 201);
  equal(answer.headers.get('Idempotency-Replayed'), 'true');
  equal(JSON.parse(answer.body).recommended, 'swedish');
  equal(requests, 2);
  equal(await stored(subject), 1);
}

for (const code of [500, 409]) {
  const { answer, requests } = await through([status(code)], (url) => create(url, key, intake('once'), randomUUID()));
  equal([answer.status, requests], [code, 1]);
}

const began = Date.now();
await through([status(429, { 'Retry-After': '2' })], (url) => create(url, key, intake('waits'), randomUUID()));
ok(Date.now() - began >= 2000);

const wrong = await through([], (url) => create(url, key, { ...intake('wrong'), painLevel: 11 }, randomUUID()));
equal([wrong.answer.status, wrong.requests], [400, 1]);
console.log('Retries: the functions of call-from-an-app.md keep what they promise');
