import { NotYetPage } from './NotYetPage';

export function ThankPage() {
  return <NotYetPage door="thank" />;
}
