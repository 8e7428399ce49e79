export type Unit = 1 | 1000 | 1_000_000;

/** The unit that a title or header states ("x € 1.000", "in miljoenen"); null where it states none. */
export function unitOfText(text: string): Unit | null {
  const clean = text
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('×', 'x')
    .replace(/['’]/g, "'");
  if (
    /(?:\bx|\*)\s*(?:[^a-z0-9\s]|eur(?:o)?)?\s*1(?:\.000\.000|,000,000| ?000 ?000)|\b(?:in|x|per)\s+(?:€\s*)?(?:miljoen(?:en)?|mln|millions?)\b|€\s*(?:mln|miljoen|m\b)|\bmln\.?\s*(?:€|euro)|\b(?:miljoen|million)\s+euro|\(mln\.?\)/.test(
      clean,
    )
  )
    return 1_000_000;
  if (
    /(?:\bx|\*)\s*(?:[^a-z0-9\s]|eur(?:o)?)?\s*1(?:[.,]| )?000\b|\b(?:in|x|per)\s+(?:€\s*)?(?:duizend(?:en|tallen)?|thousands?|1[.,]?000)\b|\bin\s+€\s*1[.,]?000\b|€\s*1[.,]000\b|\(€?\s*000\)|\bk€|€\s*k\b|\bkeur\b|\bduizend(?:en)?\s+euro|€\s*'?000\b/.test(
      clean,
    )
  )
    return 1000;
  if (/\bin\s+(?:hele\s+|gehele\s+|whole\s+)?(?:euro|euro's|euros|€)(?!\s*1)|\bhele euro|\bbedragen in (?:€|eur)/.test(clean)) return 1;
  return null;
}
