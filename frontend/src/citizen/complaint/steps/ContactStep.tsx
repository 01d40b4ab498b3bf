import type { AnswerChannel } from '../../../gql/graphql';
import { useText } from '../../../lib/i18n';
import { RadioChoice, TextField } from '../../../ui/form';
import { useDraft } from '../draft/context';
import { StepPage } from './StepPage';
import { useStep } from './useStep';

const channels: readonly AnswerChannel[] = ['INBOX', 'LETTER'];

export function ContactStep() {
  const { t } = useText();
  const { knownEmail } = useDraft();
  const step = useStep('contact');
  const { content, change, problem } = step;
  return (
    <StepPage step={step} help={<p>{t('complaint.contact.help')}</p>}>
      <RadioChoice
        name="answerChannel"
        legend={t('complaint.contact.legend')}
        choices={channels.map((channel) => ({ value: channel, label: t(`complaint.channel.${channel}`) }))}
        value={content.answerChannel}
        onValue={(answerChannel) => change({ answerChannel })}
        problem={problem('answerChannel')}
      />
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        label={t('complaint.contact.email')}
        help={
          knownEmail
            ? t('complaint.contact.emailKnown', { email: knownEmail })
            : t('complaint.contact.emailHelp')
        }
        value={content.email}
        onValue={(email) => change({ email })}
        problem={problem('email')}
      />
    </StepPage>
  );
}
