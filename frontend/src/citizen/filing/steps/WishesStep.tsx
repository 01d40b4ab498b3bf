import type { Wish } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { CheckboxChoice, TextField } from '../../../ui/form';
import { StepPage } from './StepPage';
import { useStep } from './useStep';

const wishes: readonly Wish[] = ['EXPLANATION', 'APOLOGY', 'CORRECTION', 'PREVENTION', 'MEETING', 'OTHER'];

export function WishesStep() {
  const { t } = useText();
  const step = useStep('wishes');
  const { content, change, problem } = step;
  const other = (
    <TextField
      name="otherWish"
      label={t('filing.wishes.other')}
      value={content.otherWish}
      onValue={(otherWish) => change({ otherWish })}
      problem={problem('otherWish')}
    />
  );
  return (
    <StepPage step={step} help={<p>{t('filing.wishes.help')}</p>}>
      <CheckboxChoice
        name="wishes"
        legend={t('filing.wishes.legend')}
        choices={wishes.map((wish) => ({
          value: wish,
          label: t(`filing.wish.${wish}`),
          more: wish === 'OTHER' ? other : undefined,
        }))}
        values={content.wishes}
        onValues={(next) => change({ wishes: next })}
        problem={problem('wishes')}
      />
    </StepPage>
  );
}
