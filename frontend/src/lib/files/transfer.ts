import type { DetailedError, HttpRequest, Upload } from 'tus-js-client';
import { accessToken } from '../auth';
import { preferredLocale } from '../i18n';

/** What became of a try to send. `refused` has the words of the API; after `broken` one goes on where one was. */
export type Ended = { kind: 'done'; id: string } | { kind: 'refused'; message: string } | { kind: 'broken' };

export interface Listener {
  /** The API has an id for it; from now on it can be gone on with, also by another page. */
  begun: (id: string) => void;
  sent: (bytes: number) => void;
  ended: (how: Ended) => void;
}

/** What the API is told: for a draft, or for the next letter in a case. */
export type Target = { draft: string } | { case: string };

const endpoint = '/attachments';
/** So small that little is sent twice after a break, so large that most pictures are a few requests. */
const piece = 1024 * 1024;

const idOf = (address: string | null | undefined) => address?.split('/').pop() ?? '';

async function authorise(request: HttpRequest): Promise<void> {
  request.setHeader('Authorization', `Bearer ${(await accessToken()) ?? ''}`);
  request.setHeader('Accept-Language', preferredLocale());
}

/** Sends one file by the tus protocol. Nothing is remembered in the browser: what has come, the server knows. */
export async function transfer(
  file: File,
  target: Target,
  id: string | null,
  listener: Listener,
): Promise<Upload> {
  const tus = await import('tus-js-client');
  const upload: Upload = new tus.Upload(file, {
    endpoint,
    uploadUrl: id === null ? null : `${endpoint}/${id}`,
    chunkSize: piece,
    retryDelays: null,
    storeFingerprintForResuming: false,
    metadata: { filename: file.name, ...target },
    onBeforeRequest: authorise,
    onUploadUrlAvailable: () => listener.begun(idOf(upload.url)),
    onProgress: (sent) => listener.sent(sent),
    onSuccess: () => listener.ended({ kind: 'done', id: idOf(upload.url) }),
    onError: (error) => listener.ended(howItEnded(error as DetailedError)),
  });
  upload.start();
  return upload;
}

/** Only what the API says no to is an end; anything else may pass. */
function howItEnded(error: DetailedError): Ended {
  const response = error.originalResponse;
  const status = response?.getStatus() ?? 0;
  if (!response || status >= 500 || status === 401 || status === 409) return { kind: 'broken' };
  return { kind: 'refused', message: detail(response.getBody()) };
}

function detail(body: string): string {
  try {
    const problem = JSON.parse(body) as { detail?: unknown };
    return typeof problem.detail === 'string' ? problem.detail : '';
  } catch {
    return '';
  }
}

/** Takes what has come away from the server; false when it could not be reached. */
export async function takeAway(id: string): Promise<boolean> {
  try {
    const headers = { Authorization: `Bearer ${(await accessToken()) ?? ''}`, 'Tus-Resumable': '1.0.0' };
    const response = await fetch(`${endpoint}/${id}`, { method: 'DELETE', headers });
    return response.ok || response.status === 404;
  } catch {
    return false;
  }
}
