import { newPage, type Pdf, widthOf } from '#electron/exporters/briefing/pdf-page.ts';

type Look = { readonly size: number; readonly isBold?: boolean };

/** Opening the letters takes longer than measuring with them: once is enough. */
let letters: Pdf | null = null;

function doesFit(text: string, width: number, { size, isBold = false }: Look): boolean {
  letters ??= newPage('', 'nl', new Date(0));
  return widthOf(letters, text, size, isBold ? 'bold' : 'sans') <= width;
}

/** A text that stays within a width, in dots: with … where it is too long. Who needs the whole of it finds it in the text alternative. */
export function shortened(text: string, width: number, look: Look): string {
  if (doesFit(text, width, look)) return text;
  const all = Array.from(text);
  let [fits, tooLong] = [0, all.length];
  while (tooLong - fits > 1) {
    const half = Math.floor((fits + tooLong) / 2);
    if (doesFit(`${all.slice(0, half).join('')}…`, width, look)) fits = half;
    else tooLong = half;
  }
  return `${all.slice(0, fits).join('').trimEnd()}…`;
}

/** A text in lines that stay within a width, in dots. */
export function wrapped(text: string, width: number, look: Look): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !doesFit(longer, width, look)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => shortened(one, width, look));
}
