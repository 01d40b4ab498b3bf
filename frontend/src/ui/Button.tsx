import { Button as AkselButton } from '@navikt/ds-react/Button';
import type { MouseEvent, ReactNode, Ref } from 'react';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

const variants = { primary: 'primary', secondary: 'secondary', quiet: 'tertiary', danger: 'danger' } as const;

interface Props {
  children: ReactNode;
  kind?: ButtonKind;
  size?: 'medium' | 'small';
  type?: 'button' | 'submit';
  /** Something is under way: the button stays where it is and keeps its focus, but takes no second press. */
  busy?: boolean;
  icon?: ReactNode;
  name?: string;
  value?: string;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
  onPress?: () => void;
  'aria-describedby'?: string | undefined;
  'aria-expanded'?: boolean;
  'aria-pressed'?: boolean;
  'aria-controls'?: string;
}

/** A button names its act ("Send the complaint"). It is never disabled: when it can't act, it says why on press. */
export function Button({
  kind = 'primary',
  type = 'button',
  busy = false,
  onPress,
  children,
  ...rest
}: Props) {
  const press = (event: MouseEvent) => {
    if (busy) event.preventDefault();
    else onPress?.();
  };
  return (
    <AkselButton
      {...rest}
      type={type}
      variant={variants[kind]}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {children}
    </AkselButton>
  );
}
