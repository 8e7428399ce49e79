import { bareText, closeText, spellingDistance } from '#shared/reading/words.ts';

/** A name with what it is compared by: taken apart once, as one name is laid beside hundreds. */
export type Spelled = {
  readonly name: string;
  /** Its letters and figures without anything between them. */
  readonly close: string;
  /** What tells names apart however alike they are spelled. */
  readonly apart: string;
};

export function spelled(name: string): Spelled {
  return { name, close: closeText(name), apart: `${numbersOf(name)}|${marksOf(name)}` };
}

/** The known name that a text is spelled almost like; null where it is one of them, or like none. */
export function nearlyEqual(text: Spelled, names: readonly Spelled[]): string | null {
  const { close, apart } = text;
  if (close.length < 6 || names.some((name) => name.close === close)) return null;
  const mostSlips = close.length >= 10 ? 2 : 1;
  return names.find((name) => name.apart === apart && spellingDistance(close, name.close, 2) <= mostSlips)?.name ?? null;
}

const ordinals =
  /\b(\d+|eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|first|second|third|fourth|fifth|sixth|i|ii|iii|iv|v|vi)\b/g;

/** "Kansrijke wijk 2" is not a slip of the pen for "Kansrijke wijk 1", nor the fourth tranche for the fifth. */
function numbersOf(name: string): string {
  return (bareText(name).match(ordinals) ?? []).join();
}

/** "Regeling A" is not a slip of the pen for "Regeling B", nor "Fonds XA" for "Fonds XB": short words and last capitals tell apart. */
function marksOf(name: string): string {
  const short = bareText(name)
    .split(' ')
    .filter((word) => word.length <= 2 || /\d/.test(word));
  return [...short, /[A-Z0-9]$/.exec(name.trim())?.[0] ?? ''].join();
}
