/*
 * A small client that does what an app does, with the app's own login client and nothing but the public contract: logs in,
 * files a complaint twice with one key, follows the inbox over a lost connection, renews its login, marks what it has seen.
 *
 *   node docs/mobile/client.mjs [address of the portal] [name of a person of the demo]
 *
 * Ends with 0 and a line of JSON when all went as docs/mobile.md says; otherwise with 1 and the reason.
 */
import { randomUUID } from 'node:crypto';
import { Api } from './api.mjs';
import { login, renew } from './login.mjs';

const [url = 'http://localhost:8080', username = 'leila'] = process.argv.slice(2);
const { keycloakUrl, realm } = await (await fetch(`${url}/config.json`)).json();
const issuer = `${keycloakUrl}/realms/${realm}`;

let session = await login(issuer, username);
const api = new Api(url, async () => session.access, 'sv');

function must(holds, what) {
  if (!holds) throw new Error(what);
}

const [unit] = (await api.call('Units', { text: 'vårdcentral' })).searchOrganisations.filter(({ open }) => open);
const before = await api.call('MyInbox', {});

// Opened before the complaint is sent, and cut before anything comes: what is missed is replayed.
const cut = new AbortController();
setTimeout(() => cut.abort(), 300);
try {
  for await (const event of api.stream('MyInboxEvents', { after: before.liveCursor }, cut.signal)) must(!event, 'Too early');
} catch (lost) {
  must(lost.name === 'AbortError', lost.message);
}

const input = {
  idempotencyKey: randomUUID(),
  organisationId: unit.id,
  occurred: { precision: 'ABOUT', about: 'I våras' },
  whatHappened: 'Jag ringde tre gånger och ingen ringde tillbaka.',
  wishes: ['EXPLANATION'],
  questions: ['Varför ringde ingen?'],
  answerChannel: 'INBOX',
};
const first = (await api.call('FileComplaint', { input })).submitComplaint;
must(first.problems.length === 0, JSON.stringify(first.problems));
const again = (await api.call('FileComplaint', { input })).submitComplaint;
must(again.case.id === first.case.id, 'The same key made two cases');

session = await renew(issuer, session.refresh);

const items = [];
const live = new AbortController();
const late = setTimeout(() => live.abort(), 20_000);
try {
  for await (const { data } of api.stream('MyInboxEvents', { after: before.liveCursor }, live.signal)) {
    items.push(data.inboxEvents.item);
    if (data.inboxEvents.item.case.id === first.case.id) break;
  }
} finally {
  clearTimeout(late);
  live.abort();
}
const receipt = items.find((item) => item.case.id === first.case.id);
must(receipt?.kind === 'RECEIPT', 'The receipt did not come');
must(new Set(items.map(({ id }) => id)).size === items.length, 'An event came twice');

const read = (await api.call('MarkItemsRead', { input: { itemIds: [receipt.id] } })).markRead;
must(read.unreadCount === before.unreadCount, 'The receipt is still unread');

const { number, clock } = (await api.call('MyCase', { id: first.case.id })).case;
console.log(JSON.stringify({ number, dueOn: clock.dueOn, unread: read.unreadCount }));
process.exit(0);
