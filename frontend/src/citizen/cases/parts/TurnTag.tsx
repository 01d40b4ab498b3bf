import { useText } from '../../../lib/i18n';
import { type IconName, Tag } from '../../../ui';
import type { Turn } from './turn';

const looks: Record<Turn, { tone: 'primary' | 'neutral' | 'good'; icon: IconName }> = {
  yours: { tone: 'primary', icon: 'reply' },
  theirs: { tone: 'neutral', icon: 'clock' },
  done: { tone: 'good', icon: 'check' },
};

export function TurnTag({ turn }: { turn: Turn }) {
  const { t } = useText();
  return <Tag {...looks[turn]}>{t(`case.turn.${turn}`)}</Tag>;
}
