import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { axeFindings } from '../../../test/axe';
import { FileList, type SentFile } from './FileList';

function show(...files: readonly SentFile[]): void {
  render(
    <I18nProvider i18n={i18n}>
      <main>
        <h1>Files</h1>
        <FileList files={files} />
      </main>
    </I18nProvider>,
  );
}

const letter: SentFile = { id: 'a', name: 'letter.txt', state: 'WAITING', downloadPath: null };

describe('files that were sent', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('say that they wait for the scan, or that harm was found, instead of a button', async () => {
    show(letter, { ...letter, id: 'b', name: 'virus.txt', state: 'INFECTED' });
    const [waiting, infected] = screen.getAllByRole('listitem');
    expect(waiting).toHaveTextContent(/letter\.txt.*checking for viruses/);
    expect(infected).toHaveTextContent(/virus\.txt.*found a virus/);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
  });

  it('say that they cannot be fetched while the store is away, and are fetched by the same button later', async () => {
    const answers = [new Response('{}', { status: 503 }), new Response('A letter.')];
    const fetched = vi.fn(() => Promise.resolve(answers.shift() ?? new Response(null, { status: 500 })));
    vi.stubGlobal('fetch', fetched);
    URL.createObjectURL = () => 'blob:letter';
    URL.revokeObjectURL = () => undefined;
    show({ ...letter, state: 'CLEAN', downloadPath: '/attachments/a' });
    const user = userEvent.setup();
    const row = within(screen.getByRole('listitem'));
    await user.click(row.getByRole('button'));
    expect(await row.findByText(/could not fetch/)).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await user.click(row.getByRole('button'));
    expect(row.queryByText(/could not fetch/)).not.toBeInTheDocument();
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});
