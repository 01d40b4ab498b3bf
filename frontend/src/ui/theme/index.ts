import '@navikt/ds-css/dist/global/reset.css';
import '@navikt/ds-css/dist/global/tokens.css';
import '@navikt/ds-css/dist/global/baseline.css';
import '@navikt/ds-css/dist/component/typography.css';
import '@navikt/ds-css/dist/component/button.css';
import './tokens.css';
import './base.css';

/** Follows the device's choice of light or dark, also when it changes. Paper is light. */
export function followColourScheme(): void {
  const dark = globalThis.matchMedia('screen and (prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.classList.toggle('dark', dark.matches);
    document.documentElement.classList.toggle('light', !dark.matches);
  };
  dark.addEventListener('change', apply);
  apply();
}
