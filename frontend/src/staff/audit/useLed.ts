import { unitName } from '../../shared/unitName';
import { useDeskViewer } from '../frame/viewer';

export interface Led {
  id: string;
  name: string;
}

/** Where the viewer leads. */
export function useLed(): Led[] {
  const { roles } = useDeskViewer();
  const led = roles.filter(({ role }) => role === 'MANAGER').map(({ organisation }) => organisation);
  return [...new Map(led.map((each) => [each.id, { id: each.id, name: unitName(each) }])).values()];
}
