import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { openPortal } from '../../../test/render';
import { chooseLocale } from '../../lib/i18n';

describe('the choice of language', () => {
  afterEach(() => chooseLocale('en'));

  it('keeps the focus, so that a keyboard reaches the language after next', async () => {
    const { user } = openPortal('/help');
    const menu = await screen.findByRole('combobox', { name: 'Language' });
    menu.focus();
    await user.selectOptions(menu, 'sv');
    await screen.findByRole('combobox', { name: 'Språk' });
    expect(menu).toHaveFocus();
    await user.selectOptions(menu, 'nb');
    await waitFor(() => {
      expect(document.documentElement.lang).toBe('nb');
    });
    expect(menu).toHaveFocus();
  });
});
