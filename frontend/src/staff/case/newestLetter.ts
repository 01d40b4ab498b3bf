/** The id on the page of the citizen's newest letter. */
export const newestLetterId = 'newest-letter';

/** Brings the citizen's newest letter into view, with the focus on it. */
export function showNewestLetter(): void {
  document.getElementById(newestLetterId)?.focus();
}
