import { bareText } from '#shared/reading/words.ts';

const totalWords =
  /^\W*(?:\(?[a-z0-9]{1,3}[).]\s+)?(?:(sub\s?-?tota(?:al|len)|eind\s?-?tota(?:al|len)|generaal totaal|totaal|totaal(?:bedrag|budget|telling)|totaal\s?-?generaal|totalen|totale|totals?|grand total|subtotals?|sum|som|saldo|eindsaldo|resultaat)\b(?!\s*(aanpak|plan|veilig))|(?:sub)?tot\.|∑)/i;

const atEnd = /[\s(:-]+(?:sub-?totaal|totaal|total|subtotal)\W*$/i;

/** Words that say of what a total is without naming anything: "Totaal lasten 2026 (A + B)". */
const fillers = new Set(
  'generaal totaalgeneraal grand sub eind totaal total subtotaal subtotal saldo resultaat som sum van of voor for per de het the alle all en and lasten baten uitgaven inkomsten kosten bedragen programma gebied area jaar year geldstromen streams verplichtingen commitments regelingen schemes dekking middelen begroting incl excl inclusief exclusief'.split(
    ' ',
  ),
);

/** Whether a text is the name of a total, by its first words ("Totaal lasten") or its last ("Heerlen-Noord totaal"). */
export function namesTotal(text: string): boolean {
  return totalWords.test(text) || atEnd.test(text);
}

/** What a total is of, as far as its name says more than that it is one; empty where it does not. */
export function restOfTotal(text: string): string {
  return bareText(
    text
      .replace(/\([^)]*\)/g, ' ')
      .replace(totalWords, ' ')
      .replace(atEnd, ' '),
  )
    .split(' ')
    .filter((word) => !fillers.has(word) && !/^\d+$/.test(word))
    .join(' ');
}

/** Whether a row is a part of the one above it, in which it is counted already. */
export function beginsLikePart(text: string): boolean {
  return /^\W*(waarvan|w\.?v\.?|daarvan|of which|including)\b/i.test(text);
}
