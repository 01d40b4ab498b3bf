import { Outlet } from '@tanstack/react-router';
import { wsTransport } from '../../lib/live/ws';
import { staffUpdates } from '../../staff/cache';
import { DataProvider } from './DataProvider';
import { Gate } from './Gate';

const transport = wsTransport('/graphql');

export function StaffArea() {
  return (
    <Gate door="staff">
      <DataProvider transport={transport} updates={staffUpdates}>
        <Outlet />
      </DataProvider>
    </Gate>
  );
}
