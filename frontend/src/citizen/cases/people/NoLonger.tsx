import { type FragmentType, readFragment } from '../../../gql';
import type { CaseEventType, CaseState } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { LinkButton, Page, Stack } from '../../../ui';
import { RepresentationFragment, SidesFragment } from '../../people/documents';
import { WhatComes } from './WhatComes';

interface GoneProps {
  /** What happened: the unit has corrected whom it is about, or who may speak for the patient has changed. */
  because: CaseEventType;
}

/** In place of a case that was on the page until a moment ago, when the right to it has ended. */
export function NoLonger({ because }: GoneProps) {
  const { t } = useText();
  const notMine = because === 'PATIENT_CORRECTED';
  return (
    <Page heading={t(notMine ? 'people.notMine.heading' : 'people.gone.heading')}>
      <Stack>
        <p>{t(notMine ? 'people.notMine.gone' : 'people.gone.text')}</p>
        <LinkButton to="/cases">{t('people.gone.cases')}</LinkButton>
      </Stack>
    </Page>
  );
}

interface Props {
  about: { id: string; state: CaseState } & FragmentType<typeof SidesFragment>;
}

/** In place of an answer that one may no longer read: why, whether another comes, and what one still has. */
export function NoAnswer({ about }: Props) {
  const { t } = useText();
  const sides = readFragment(SidesFragment, about);
  const one = readFragment(RepresentationFragment, sides.representations).find(
    ({ side }) => side === 'REPRESENTATIVE',
  );
  return (
    <Page heading={t('people.gone.answer')}>
      <Stack>
        <WhatComes one={one} state={about.state} answered={false} />
        <LinkButton to="/cases/$caseId" params={{ caseId: about.id }}>
          {t('people.gone.own')}
        </LinkButton>
      </Stack>
    </Page>
  );
}
