import { Link } from '@tanstack/react-router';
import { useText } from '../../lib/i18n';
import { Stack } from '../../ui';
import { kinds, promiseText } from './kinds';

/** The doors once more, for those who come to the journey on another way than through them. */
export function KindLinks() {
  const { t } = useText();
  return (
    <ul className="g-plain">
      {kinds.map((kind) => (
        <li key={kind} className="g-card">
          <Stack gap={1}>
            <Link to="/write" search={{ kind }}>
              {t(`filing.kind.${kind}`)}
            </Link>
            <p className="g-quiet">{t(promiseText(kind, null))}</p>
          </Stack>
        </li>
      ))}
    </ul>
  );
}
