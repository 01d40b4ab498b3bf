/*
 * Shows that something waits, and nothing else: what is pushed has no content, so neither has this. It fetches and keeps
 * nothing. It is only registered by whoever turns notices on in a browser; the language stands in its address.
 */
const texts = {
  sv: ['Gehör', 'Något väntar på dig. Logga in för att läsa.'],
  nb: ['Gehör', 'Noe venter på deg. Logg inn for å lese.'],
  en: ['Gehör', 'Something is waiting for you. Log in to read it.'],
};
const asked = new URL(self.location.href).searchParams.get('lang');
const lang = asked in texts ? asked : 'sv';

self.addEventListener('push', (event) => {
  const [title, body] = texts[lang];
  event.waitUntil(self.registration.showNotification(title, { body, lang, icon: '/icon.svg', tag: 'gehor' }));
});

async function openInbox() {
  const [open] = await self.clients.matchAll({ type: 'window' });
  if (!open) return self.clients.openWindow('/inbox');
  await open.focus();
  return open.navigate('/inbox');
}

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openInbox());
});
