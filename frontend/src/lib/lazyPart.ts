import { type ComponentType, lazy } from 'react';
import { type Area, needTexts } from './i18n/catalogues';

/** A part of a page that is fetched, with its texts, only where it is needed. */
export function lazyPart<Props extends object>(area: Area, importer: () => Promise<ComponentType<Props>>) {
  return lazy(async () => {
    const [part] = await Promise.all([importer(), needTexts(area)]);
    return { default: part };
  });
}
