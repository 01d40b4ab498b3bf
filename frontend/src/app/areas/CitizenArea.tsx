import { Outlet } from '@tanstack/react-router';
import { sseTransport } from '../../lib/live/sse';
import { citizenUpdates } from '../../citizen/cache';
import { CitizenNav } from '../../citizen/CitizenNav';
import { DataProvider } from './DataProvider';
import { Gate } from './Gate';

const transport = sseTransport('/graphql');

export function CitizenArea() {
  return (
    <Gate door="citizen">
      <DataProvider transport={transport} updates={citizenUpdates}>
        <CitizenNav />
        <Outlet />
      </DataProvider>
    </Gate>
  );
}
