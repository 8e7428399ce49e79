const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1] as const;

/** Nine figures by themselves, also written in groups: `123456782`, `1234.56.782`. */
const nineFigures = /(?<![\d.,-])(?:\d{9}|\d{4}[ .]\d{2}[ .]\d{3}|\d{3}[ .]\d{3}[ .]\d{3})(?![\d.,-]*\d)/g;

/**
 * Whether a text holds what looks like a citizen service number (burgerservicenummer): nine figures that pass its check,
 * the sum of figure times weight divisible by eleven (Besluit burgerservicenummer). Nine figures pass by chance once in eleven times.
 */
export function holdsCitizenNumber(text: string): boolean {
  return (text.match(nineFigures) ?? []).some((found) => passes(found.replace(/\D/g, '')));
}

function passes(figures: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(figures[index]), 0);
  return sum % 11 === 0 && !/^(\d)\1*$/.test(figures);
}

/** Whether the words above a column say that it holds such numbers. */
export function namesCitizenNumber(text: string): boolean {
  return /\b(?:bsn|burgerservicenummers?|sofi-?nummers?|citizen service numbers?)\b/i.test(text);
}
