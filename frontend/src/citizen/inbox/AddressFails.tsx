import { type SyntheticEvent, useState } from 'react';
import { type CombinedError, useMutation } from 'urql';
import { graphql } from '../../gql';
import { announce } from '../../lib/a11y/announcer';
import { fieldProblems, LoadFailed } from '../../lib/graphql';
import { useText } from '../../lib/i18n';
import { Button, Note, Stack } from '../../ui';
import { type FormProblem, problemAt, TextField } from '../../ui/form';

const UpdateAddress = graphql(`
  mutation UpdateAddress($email: String!) {
    updatePreferences(input: { email: $email }) {
      viewer {
        id
        email
        emailFails
      }
      problems {
        ...Problem
      }
    }
  }
`);

/** The mail server knows no such address: nothing is sent there until one is given again. */
export function AddressFails({ email }: { email: string }) {
  const { t } = useText();
  const [address, setAddress] = useState(email);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [error, setError] = useState<CombinedError | undefined>();
  const [{ fetching }, update] = useMutation(UpdateAddress);

  const save = async () => {
    const result = await update({ email: address.trim() });
    setError(result.error);
    setProblems(fieldProblems(result.data?.updatePreferences.problems ?? []));
    if (result.data?.updatePreferences.viewer) announce(t('inbox.address.saved'));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!fetching) void save();
  };

  return (
    <Note tone="attention" heading={t('inbox.address.fails')}>
      <form noValidate onSubmit={submit}>
        <Stack>
          <p>{t('inbox.address.text', { email })}</p>
          <TextField
            name="email"
            type="email"
            inputMode="email"
            autoComplete="email"
            label={t('inbox.address.label')}
            help={t('inbox.address.help')}
            value={address}
            onValue={setAddress}
            problem={problemAt(problems, 'email')}
          />
          {error && <LoadFailed error={error} retry={() => void save()} />}
          <div>
            <Button type="submit" busy={fetching}>
              {t('inbox.address.save')}
            </Button>
          </div>
        </Stack>
      </form>
    </Note>
  );
}
