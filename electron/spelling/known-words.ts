import { areaFacts } from '#shared/ready-made/areas.ts';
import { listedSchemes } from '#shared/ready-made/schemes.ts';
import { glossaryWords } from '#shared/text/glossary.ts';

let known: ReadonlySet<string> | null = null;

/**
 * Words that are right here, whatever a dictionary says: of the names of areas, municipalities, provinces and schemes,
 * and of our terms. In small letters.
 */
export function knownWords(): ReadonlySet<string> {
  known ??= new Set([...names(), ...glossaryWords('nl'), ...glossaryWords('en')].flatMap(wordsOf));
  return known;
}

function names(): readonly string[] {
  return [
    ...areaFacts().flatMap(({ name, municipality, province, aliases }) => [name, municipality, province, ...aliases]),
    ...listedSchemes.flatMap(({ nameNl, funder, aliases }) => [nameNl, funder, ...aliases]),
    'Lange Adem',
    'NPLV',
  ];
}

/** The name as a whole, and its parts: what a text field hands over is one word at a time. */
function wordsOf(name: string): readonly string[] {
  const small = name.toLowerCase();
  return [small, ...small.split(/[^\p{L}\p{N}'’]+/u)].filter((word) => word !== '');
}
