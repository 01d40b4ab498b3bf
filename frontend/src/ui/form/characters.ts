/** How long a text is, as the API counts: characters as people count them, white space around it left out. */
export function charactersOf(text: string): number {
  return Array.from(text.trim()).length;
}
