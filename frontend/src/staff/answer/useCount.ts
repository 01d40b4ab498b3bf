import { useText } from '../../lib/i18n';

/** The words of a text field's count: how many characters are left, or too many. */
export function useCount(): (left: number) => string {
  const { t } = useText();
  return (left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) });
}
