import type { Door } from './session';

/* One word for this tab, so that a reload finds the login again without asking; no token, nothing about health. */
/* eslint-disable no-restricted-globals */
const key = 'gehor-door';

export function rememberDoor(door: Door): void {
  try {
    sessionStorage.setItem(key, door);
  } catch {
    // Without it a reload asks for one more press of the login button.
  }
}

export function forgetDoor(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

export function rememberedDoor(): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
