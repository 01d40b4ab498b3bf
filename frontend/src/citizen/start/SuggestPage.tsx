import { NotYetPage } from './NotYetPage';

export function SuggestPage() {
  return <NotYetPage door="suggest" />;
}
