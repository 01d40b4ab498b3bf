/** What the work area of a case shows: nothing more, the answer in the making, or its preview. */
export interface WorkSearch {
  work?: 'answer' | 'preview';
}

export function readWork(search: Record<string, unknown>): WorkSearch {
  const work = search['work'];
  return work === 'answer' || work === 'preview' ? { work } : {};
}
