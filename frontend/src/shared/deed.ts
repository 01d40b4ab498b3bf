interface Step {
  state: string;
  by: string;
  patientDecides: boolean;
}

/** What somebody did to who may speak for a patient. */
export type Deed = 'YES' | 'NO' | 'TOOK_BACK' | 'ENDED' | 'GAVE_UP' | 'TOOK_OVER';

/** The deed behind a step, so that a yes is told from its end; null for what is only asked. */
export function deedOf({ state, by, patientDecides }: Step): Deed | null {
  switch (state) {
    case 'ACTIVE':
      return 'YES';
    case 'DECLINED':
    case 'REFUSED':
      return 'NO';
    case 'TAKEN_OVER':
      return 'TOOK_OVER';
    case 'WITHDRAWN':
      if (by === 'REPRESENTATIVE') return 'GAVE_UP';
      return patientDecides ? 'TOOK_BACK' : 'ENDED';
    default:
      return null;
  }
}
