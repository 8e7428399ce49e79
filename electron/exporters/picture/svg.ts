/** What a text is in markup. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

type TextLook = {
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
};

/** A text with its base line at a place. */
export function svgText(text: string, x: number, y: number, look: TextLook = {}): string {
  const { size = 12, isBold = false, color = '#1a1d21', anchor = 'start' } = look;
  return `<text x="${x}" y="${y}" font-size="${size}"${isBold ? ' font-weight="600"' : ''} fill="${color}"${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(text)}</text>`;
}
