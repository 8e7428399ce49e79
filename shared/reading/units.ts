export type Unit = 1 | 1000 | 1_000_000;

const eur = "(?:€|eur(?:o(?:'?s)?)?)";
const million = '(?:miljoen(?:en)?|mln|mio|millions?)';
const thousandWord = '(?:duizend(?:en|tal|tallen)?|dzd|thousands?)';
const thousandNumber = "1[.,' ]?000";
const thousand = `(?:${thousandWord}|${thousandNumber})`;
/** "1.000 inwoners" counts people, and "per duizend inwoners" is a measure of them: no unit of amounts. */
const noThings = String.raw`(?!\s+(?!euro|eur\b|per\b)[a-z])`;
/** Not of "t/m € 100.000". */
const alone = '(?<![a-z0-9/])';
/** Not of "groter dan € 1.000", which says what is in the table and not in what. */
const notLimit = String.raw`(?<!(?:\b(?:dan|boven|vanaf|tot|onder|max|maximaal|minimaal|over|under|than|above|below)\s*|[<>≤≥]\s*))`;
/** What stands between "x" and the number: a euro mark, or one that an old file lost. */
const mark = String.raw`(?:[^a-z0-9\s]|eur(?:o)?)?`;

const unitWords: readonly (readonly [RegExp, Unit])[] = [
  [
    either(
      String.raw`(?:\bx|\*)\s*${mark}\s*1(?:\.000\.000|,000,000| ?000 ?000| ?${million}\b)`,
      String.raw`\b(?:in|x)\s+(?:€\s*)?${million}\b`,
      String.raw`\bper\s+(?:€\s*)?${million}\b${noThings}`,
      String.raw`${eur}\s*(?:${million}|m)\b`,
      String.raw`\b${million}\.?\s*(?:€|euro)`,
      String.raw`\(${million}\.?\)`,
      String.raw`${alone}m\s?€`,
    ),
    1_000_000,
  ],
  [
    either(
      String.raw`(?:\bx|\*)\s*${mark}\s*1(?:[.,]| )?000\b`,
      String.raw`\b(?:in|x)\s+(?:€\s*)?${thousandWord}\b`,
      String.raw`\b(?:in|x)\s+(?:€\s*)?${thousandNumber}\b${noThings}`,
      String.raw`\bper\s+(?:€\s*)?${thousand}\b${noThings}`,
      String.raw`${notLimit}(?:€|\beur)\s*1[.,]000\b(?![.,]\d)`,
      String.raw`\b(?:bedragen|amounts|eenheden van)\s+(?:in\s+)?(?:€|eur)\s*1000\b`,
      String.raw`\beuro?\s+${thousandWord}\b`,
      String.raw`\b1[.,]000\s+eur\b`,
      String.raw`\(€?\s*000\)`,
      String.raw`${alone}[kt]\s?€`,
      String.raw`€\s*k\b`,
      String.raw`\b[kt]eur(?:o)?\b`,
      String.raw`\b${thousand}\s+euro`,
      String.raw`(?:€|\beur|\bin)\s*'?000\b`,
    ),
    1000,
  ],
  [
    either(
      String.raw`\bin\s+(?:hele\s+|gehele\s+|whole\s+)?(?:euro|euro's|euros|€)(?!\s*1(?:\D?0|\d))`,
      String.raw`\bhele euro`,
      String.raw`\bbedragen in (?:€|eur)`,
      String.raw`(?:\bx|\*)\s*${mark}\s*1(?![\d.,' ]*\d)(?!\s*(?:${million}|miljard|mld|mrd|k)\b)`,
    ),
    1,
  ],
];

function either(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.join('|'));
}

/** The unit that a title or header states ("x € 1.000", "in miljoenen"); null where it states none. */
export function unitOfText(text: string): Unit | null {
  const clean = text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('×', 'x')
    .replace(/['’]/g, "'");
  return unitWords.find(([words]) => words.test(clean))?.[1] ?? null;
}
