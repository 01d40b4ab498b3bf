import './combobox.css';
import { useCombobox } from 'downshift';
import { type ChangeEvent, type ReactNode, useEffect, useId } from 'react';
import { Problem } from './Problem';
import { fieldId } from './problems';

export interface ComboboxItem {
  id: string;
  /** What it is called; spoken and put into the field when chosen. */
  name: string;
}

export interface ComboboxProps<I extends ComboboxItem> {
  name: string;
  label: string;
  help?: string;
  text: string;
  onText: (text: string) => void;
  /** At most 20, best first; all are drawn, so that a screen reader counts right. */
  items: readonly I[];
  onChoose: (item: I) => void;
  children: (item: I) => ReactNode;
  /** How many there are, in words, or that there are none; spoken as it changes. */
  status: string;
  listHeading: string;
  problem?: string | undefined;
  /** The best one is taken by Enter at once, for those who choose all day; otherwise one goes to it first. */
  firstIsReady?: boolean;
  /** Opened by an act of the person who now types: the field has the focus once it is there. */
  goesFirst?: boolean;
}

/**
 * A field that suggests while one types. The suggestions also stand as an ordinary list below the field when its own
 * is closed, for those who would rather go through them in peace.
 */
export function Combobox<I extends ComboboxItem>(props: ComboboxProps<I>) {
  const { name, label, help, text, onText, items, onChoose, children, status, listHeading, problem } = props;
  const { firstIsReady = false, goesFirst = false } = props;
  const id = useId();
  useEffect(
    function takeTheFocus() {
      if (goesFirst) document.getElementById(fieldId(name))?.focus();
    },
    [goesFirst, name],
  );
  const { isOpen, highlightedIndex, getLabelProps, getInputProps, getMenuProps, getItemProps } =
    useCombobox<I>({
      id,
      items: [...items],
      inputValue: text,
      selectedItem: null,
      itemToString: (item) => item?.name ?? '',
      itemToKey: (item) => item?.id,
      defaultHighlightedIndex: firstIsReady ? 0 : -1,
      onInputValueChange: ({ inputValue, type }) => {
        if (type === useCombobox.stateChangeTypes.InputChange) onText(inputValue);
      },
      onSelectedItemChange: ({ selectedItem }) => selectedItem && onChoose(selectedItem),
    });
  const open = isOpen && items.length > 0;
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');

  return (
    <div className="g-combobox">
      <label {...getLabelProps({ htmlFor: fieldId(name) })} className="aksel-label">
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className="g-quiet">
          {help}
        </p>
      )}
      <input
        {...getInputProps({
          id: fieldId(name),
          // Taken right from the key press: told a moment later, quick typing would lose letters.
          onChange: (event: ChangeEvent<HTMLInputElement>) => onText(event.target.value),
        })}
        className="aksel-text-field__input g-combobox__input"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
      />
      <ul {...getMenuProps()} className="g-combobox__menu" hidden={!open}>
        {open &&
          items.map((item, index) => (
            <li
              key={item.id}
              {...getItemProps({ item, index })}
              className="g-combobox__item"
              data-active={index === highlightedIndex || undefined}
            >
              {children(item)}
            </li>
          ))}
      </ul>
      <Problem id={`${id}-problem`}>{problem}</Problem>
      <p className="g-quiet" role="status">
        {status}
      </p>
      {!open && items.length > 0 && (
        <section aria-labelledby={`${id}-list`} className="g-combobox__list">
          <h2 id={`${id}-list`}>{listHeading}</h2>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <button type="button" className="g-combobox__item" onClick={() => onChoose(item)}>
                  {children(item)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
