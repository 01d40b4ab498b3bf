/** The window's title has three parts: how much waits in the inbox, a prefix of the page, and the page. */
const name = 'Gehör';
let unread = 0;
let page = '';

function show(): void {
  const waiting = unread > 0 ? `(${unread}) ` : '';
  document.title = page === '' ? name : `${waiting}${page} – ${name}`;
}

export function titlePage(title: string): void {
  page = title;
  show();
}

export function titleUnread(count: number): void {
  unread = count;
  show();
}
