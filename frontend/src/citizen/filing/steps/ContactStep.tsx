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
  const complaint = content.kind === 'COMPLAINT';
  return (
    <StepPage step={step} help={<p>{t(complaint ? 'filing.contact.help' : 'filing.contact.help.others')}</p>}>
      {complaint && (
        <RadioChoice
          name="answerChannel"
          legend={t('filing.contact.legend')}
          choices={channels.map((channel) => ({ value: channel, label: t(`filing.channel.${channel}`) }))}
          value={content.answerChannel}
          onValue={(answerChannel) => change({ answerChannel })}
          problem={problem('answerChannel')}
        />
      )}
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        label={t('filing.contact.email')}
        help={
          knownEmail ? t('filing.contact.emailKnown', { email: knownEmail }) : t('filing.contact.emailHelp')
        }
        value={content.email}
        onValue={(email) => change({ email })}
        problem={problem('email')}
      />
    </StepPage>
  );
}
