import { accessToken } from '../auth';
import { currentLocale } from '../i18n/catalogues';

/** Fetches a file with the person's token, in the page's language, and hands it to the browser to save; false when it could not be had. */
export async function download(path: string, name: string): Promise<boolean> {
  try {
    const token = await accessToken();
    const response = await fetch(path, {
      headers: { Authorization: `Bearer ${token ?? ''}`, 'Accept-Language': currentLocale() },
    });
    if (!response.ok) return false;
    const address = URL.createObjectURL(await response.blob());
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return true;
  } catch {
    return false;
  }
}
