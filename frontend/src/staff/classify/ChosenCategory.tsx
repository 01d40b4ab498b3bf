import { useText } from '../../lib/i18n';
import { Button } from '../../ui';
import { RadioChoice } from '../../ui/form';
import type { Chosen, Taxonomy } from './choice';

interface Props {
  chosen: Chosen;
  set: Taxonomy | undefined;
  problem: string | undefined;
  onChange: (chosen: Chosen) => void;
  onRemove: () => void;
}

/** A category that is chosen, with how severe and where in care, where its set asks for that. */
export function ChosenCategory({ chosen, set, problem, onChange, onRemove }: Props) {
  const { t } = useText();
  const { option, severity, stage } = chosen;
  const severities = set?.severities.filter(({ degree }) => degree > 0) ?? [];
  const stages = set?.stages ?? [];
  return (
    <div className="d-coding__one">
      <div className="d-coding__name">
        <span>
          <strong>{option.name}</strong> <span className="g-quiet">{option.set}</span>
        </span>
        <Button kind="quiet" size="small" onPress={onRemove}>
          {t('staff.coding.remove', { name: option.name })}
        </Button>
      </div>
      {severities.length > 0 && (
        <div className="d-coding__degrees">
          <RadioChoice
            name={`severity-${option.id}`}
            legend={t('staff.coding.severityOf', { name: option.name })}
            problem={problem}
            choices={severities.map(({ degree, name }) => ({
              value: `${degree}`,
              label: `${degree} ${name}`,
            }))}
            value={severity === null ? null : `${severity}`}
            onValue={(value) => onChange({ ...chosen, severity: Number(value) })}
          />
        </div>
      )}
      {stages.length > 0 && (
        <div className="d-coding__degrees">
          <RadioChoice
            name={`stage-${option.id}`}
            legend={t('staff.coding.stageOf', { name: option.name })}
            choices={stages.map(({ code, name }) => ({ value: code, label: name }))}
            value={stage}
            onValue={(value) => onChange({ ...chosen, stage: value })}
          />
        </div>
      )}
    </div>
  );
}
