import { type ComponentType, lazy } from 'react';
import { type Area, needTexts } from './i18n/catalogues';
import { fetched } from './lazyPage';

/** A part of a page that few need: fetched, with its texts, when it is first shown. */
export function lazyPart<P extends object>(area: Area, importer: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [part] = await Promise.all([fetched(importer), needTexts(area)]);
    return { default: part };
  });
}
