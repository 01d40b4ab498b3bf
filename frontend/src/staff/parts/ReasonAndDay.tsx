import { useText } from '../../lib/i18n';
import { DayField, type DayParts } from '../../ui/form/DayField';
import { TextArea } from '../../ui/form/TextArea';

interface Props {
  /** Who reads the reason, and what does not belong there. */
  help: string;
  limit: number;
  reason: string;
  onReason: (reason: string) => void;
  atReason: string | undefined;
  /** Null where no day is asked for. */
  day: DayParts | null;
  onDay: (day: DayParts) => void;
  atDay: string | undefined;
}

/** Why, for both sides to read, and until when. */
export function ReasonAndDay({ help, limit, reason, onReason, atReason, day, onDay, atDay }: Props) {
  const { t } = useText();
  return (
    <>
      <TextArea
        name="reason"
        label={t('staff.decide.reason')}
        help={help}
        value={reason}
        onValue={onReason}
        limit={limit}
        count={(left) => t(left < 0 ? 'staff.count.over' : 'staff.count.left', { count: Math.abs(left) })}
        problem={atReason}
        rows={4}
      />
      {day && (
        <DayField
          name="validUntil"
          legend={t('staff.people.untilWhen')}
          help={t('staff.people.untilHelp')}
          labels={{ day: t('staff.ask.day'), month: t('staff.ask.month'), year: t('staff.ask.year') }}
          value={day}
          onValue={onDay}
          problem={atDay}
        />
      )}
    </>
  );
}
