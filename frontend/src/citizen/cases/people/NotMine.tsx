import { useText } from '../../../lib/i18n';

interface Props {
  /** Who wrote. */
  name: string;
  unit: string;
  number: string;
}

/** To one who has said that a case is not about them: who knows it, and who can ask again after a slip. */
export function NotMine({ name, unit, number }: Props) {
  const { t } = useText();
  return (
    <>
      <p>{t('people.notMine.text', { name, unit })}</p>
      <p>{t('people.notMine.wrong', { unit, number })}</p>
    </>
  );
}
