import { useState } from 'react';
import type { OneRepresentationFragment } from '../../gql/graphql';
import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import { EndDialog } from './EndDialog';
import { may, otherName, sideOf } from './words';

interface Props {
  representation: OneRepresentationFragment;
  onEnded: () => void;
}

/** Ends a representation that may be ended by whoever looks at it; not there otherwise. */
export function EndButton({ representation, onEnded }: Props) {
  const { t } = useText();
  const [asked, setAsked] = useState(false);
  if (!may(representation, 'WITHDRAW_CONSENT')) return null;
  return (
    <div className="g-no-print">
      <Button kind="secondary" size="small" onPress={() => setAsked(true)}>
        {t(`people.end.${sideOf(representation)}`, { name: otherName(representation, t, 'within') })}
      </Button>
      {asked && (
        <EndDialog
          representation={representation}
          onClose={() => setAsked(false)}
          onEnded={() => {
            setAsked(false);
            onEnded();
          }}
        />
      )}
    </div>
  );
}
