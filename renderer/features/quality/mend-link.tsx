import { Link } from '@tanstack/react-router';
import { askedIn, cellInAddress, type Search } from '#renderer/actions/address.ts';
import { yearOfKey } from '#shared/contracts/row-tables.ts';
import { fieldName } from '#shared/text/field-name.ts';
import type { ShownFinding, Words } from './finding-words.ts';

/** The way to the cell in which a finding is mended, by the name of its column. */
export function MendLink({ finding, words }: { finding: ShownFinding; words: Words }) {
  const { quality: texts, language } = words;
  const { at, rows } = finding;
  const year = yearOfKey(at.field);
  const column = year === null ? fieldName(at.field, null, language) : String(year);
  const shown = at.table === 'scheme' ? texts.toScheme(column) : column;
  return (
    <Link
      to="/gegevens"
      search={(before: Search) => ({
        ...askedIn(before),
        table: at.table === 'stream' ? undefined : at.table,
        cell: cellInAddress(at.id, at.field),
      })}
      aria-label={texts.toCellOf(shown, rows[0].label)}
    >
      {shown}
    </Link>
  );
}
