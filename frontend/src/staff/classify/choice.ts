import type { CodedCategoryInput, DeskCodedFragment, TaxonomiesQuery } from '../gql/graphql';

export type Taxonomy = TaxonomiesQuery['taxonomies'][number];
export type Coded = DeskCodedFragment['categories'][number];

/** A category as it can be found and chosen. */
export interface Option {
  id: string;
  taxonomy: string;
  code: string;
  name: string;
  group: string;
  help: string;
  set: string;
}

/** What is chosen, with its degrees where the set has some. */
export interface Chosen {
  option: Option;
  severity: number | null;
  stage: string | null;
}

const most = 20;

export function optionsOf(sets: readonly Taxonomy[]): Option[] {
  return sets.flatMap((set) =>
    set.groups.flatMap((group) =>
      group.categories.map(({ code, name, help }) => ({
        id: `${set.code}/${code}`,
        taxonomy: set.code,
        code,
        name,
        group: group.name,
        help: help ?? '',
        set: set.name,
      })),
    ),
  );
}

/** As people type: without accents, small. */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** How well an option fits: by the beginning of its name, of a word in it, or by anything that is said of it. */
function fit(option: Option, wanted: string): number {
  const name = plain(option.name);
  if (name.startsWith(wanted)) return 3;
  if (name.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted))) return 2;
  return plain(`${option.name} ${option.group} ${option.help} ${option.set}`).includes(wanted) ? 1 : 0;
}

/** Those that fit what is typed and are not chosen yet, best first. */
export function find(options: readonly Option[], text: string, chosen: readonly Chosen[]): Option[] {
  const wanted = plain(text.trim());
  if (wanted === '') return [];
  return options
    .filter(({ id }) => chosen.every(({ option }) => option.id !== id))
    .map((option) => ({ option, score: fit(option, wanted) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ option }) => option);
}

/** An earlier coding to go on from; what is no longer in use is left out. */
export function chosenFrom(coded: readonly Coded[], options: readonly Option[]): Chosen[] {
  return coded.flatMap(({ taxonomy, code, severity, stage }) => {
    const option = options.find(({ id }) => id === `${taxonomy}/${code}`);
    return option ? [{ option, severity, stage }] : [];
  });
}

export function inputOf(chosen: readonly Chosen[]): CodedCategoryInput[] {
  return chosen.map(({ option, severity, stage }) => ({
    taxonomy: option.taxonomy,
    code: option.code,
    severity,
    stage,
  }));
}

/** A line of two codings side by side. */
export interface Compared {
  id: string;
  first: Coded | null;
  second: Coded | null;
  same: boolean;
}

/** What either coder said, in the order of the first; where they differ is marked. */
export function compare(first: readonly Coded[], second: readonly Coded[]): Compared[] {
  const idOf = ({ taxonomy, code }: Coded) => `${taxonomy}/${code}`;
  const both = [...first, ...second.filter((each) => first.every((other) => idOf(other) !== idOf(each)))];
  return both.map((each) => {
    const one = first.find((other) => idOf(other) === idOf(each)) ?? null;
    const two = second.find((other) => idOf(other) === idOf(each)) ?? null;
    const same = one !== null && two !== null && one.severity === two.severity && one.stage === two.stage;
    return { id: idOf(each), first: one, second: two, same };
  });
}
