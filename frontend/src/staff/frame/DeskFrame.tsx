import './desk.css';
import { Outlet } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { LoadFailed } from '../../lib/graphql';
import { Skeleton } from '../parts/Skeleton';
import { QueueProvider } from '../queue/QueueProvider';
import { DeskBar } from './DeskBar';
import { DeskViewerContext, DeskViewerDocument, orNobody } from './viewer';

/** What stands around every page of the desk: who works here and where, and the queue that goes on being followed. */
export function DeskFrame() {
  const [{ data, error }, readAgain] = useQuery({ query: DeskViewerDocument });
  return (
    <div className="g-desk">
      {data ? (
        <DeskViewerContext value={orNobody(data.viewer)}>
          <QueueProvider>
            <DeskBar />
            <Outlet />
          </QueueProvider>
        </DeskViewerContext>
      ) : (
        <div className="g-page" data-width="wide">
          {error ? (
            <LoadFailed error={error} retry={() => readAgain({ requestPolicy: 'network-only' })} />
          ) : (
            <Skeleton bars={3} />
          )}
        </div>
      )}
    </div>
  );
}
