/**
 * LIX: words a sentence, plus the share in per cent of words with more than six letters. 25–30 is easy, 40 a daily
 * paper, 60 heavy. Only running text is measured: labels and buttons of a few words have no sentences.
 */
export function readability(texts) {
  const running = texts.filter((text) => /[.?!]/.test(text)).map(plain);
  const sentences = running
    .flatMap((text) => text.split(/[.?!:]+(?:\s|$)/))
    .filter((part) => /\p{L}/u.test(part));
  const words = sentences.flatMap((part) => part.match(/[\p{L}\d-]+/gu) ?? []);
  const long = words.filter((word) => word.length > 6).length;
  const sentence = words.length / sentences.length;
  return { lix: sentence + (100 * long) / words.length, sentence };
}

/** One reading of the text: the last form of a plural, no elements, a word for each value. */
function plain(text) {
  return text
    .replace(/\{\w+, (?:plural|select)[^{]*(?:\{[^{}]*\}\s*\w*\s*)*\{([^{}]*)\}\s*\}/g, '$1')
    .replace(/<\/?\d+\/?>/g, '')
    .replace(/\{\w+\}/g, 'x')
    .replaceAll('#', 'x');
}
