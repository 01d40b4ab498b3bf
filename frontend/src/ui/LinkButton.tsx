import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';
import { classes } from './classes';

interface Props extends AnchorHTMLAttributes<HTMLAnchorElement> {
  kind?: 'primary' | 'secondary';
  ref?: Ref<HTMLAnchorElement>;
}

/** A link in the clothes of a button: for going somewhere, where a button would be for doing something. */
const Anchor = ({ kind = 'primary', className, children, ...rest }: Props) => (
  <a {...rest} data-variant={kind} className={classes('aksel-button aksel-button--medium', className)}>
    <span className="aksel-label">{children}</span>
  </a>
);

export const LinkButton = createLink(Anchor);
