import { Page } from '../../ui';

export function StartPage() {
  return (
    <Page heading="Gehör">
      <p />
    </Page>
  );
}
