import { Outlet } from '@tanstack/react-router';
import { ForLoggedIn } from './ForLoggedIn';

/** A page that is for all, with what follows a citizen who is logged in. */
export function ForAll() {
  return (
    <>
      <ForLoggedIn />
      <Outlet />
    </>
  );
}
