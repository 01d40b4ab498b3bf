import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { classes } from './classes';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

const variants = {
  primary: 'primary',
  secondary: 'secondary',
  quiet: 'tertiary',
  danger: 'primary',
} as const;

type Passed =
  | 'id'
  | 'name'
  | 'value'
  | 'aria-describedby'
  | 'aria-expanded'
  | 'aria-pressed'
  | 'aria-controls'
  | 'aria-label';

interface Props extends Pick<ButtonHTMLAttributes<HTMLButtonElement>, Passed> {
  children: ReactNode;
  kind?: ButtonKind;
  size?: 'medium' | 'small';
  type?: 'button' | 'submit';
  /** Something is under way: the button stays where it is and keeps its focus, but takes no second press. */
  busy?: boolean;
  icon?: ReactNode;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
  onPress?: () => void;
}

/**
 * A button names its act ("Send the complaint"). It is never disabled: when it can't act, it says why on press.
 * The design system's look on the browser's own button, whose keyboard and form behaviour needs no help.
 */
export function Button(props: Props) {
  const {
    kind = 'primary',
    size = 'medium',
    type = 'button',
    busy = false,
    icon,
    className,
    children,
    onPress,
    ...rest
  } = props;
  const press = (event: MouseEvent) => {
    if (busy) event.preventDefault();
    else onPress?.();
  };
  return (
    <button
      {...rest}
      type={type}
      className={classes('aksel-button', `aksel-button--${size}`, className)}
      data-variant={variants[kind]}
      data-color={kind === 'danger' ? 'danger' : undefined}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {icon && <span className="aksel-button__icon">{icon}</span>}
      <span className="aksel-label">{children}</span>
    </button>
  );
}
