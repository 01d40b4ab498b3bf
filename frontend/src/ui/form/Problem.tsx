import './form.css';
import { Icon } from '../icons/Icon';

interface Props {
  id: string;
  children: string | undefined;
}

/** What is wrong, right at the field; in the page from the start, so that it is spoken when it appears. */
export function Problem({ id, children }: Props) {
  return (
    <div id={id} className="g-problem" aria-live="polite">
      {children && (
        <>
          <Icon name="warning" />
          <span>{children}</span>
        </>
      )}
    </div>
  );
}
