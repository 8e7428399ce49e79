import type { ImportProblems } from '#shared/contracts/problems/import.ts';
import { dateInSentence, dateInTable, euros, number } from '#shared/text/format.ts';
import { officialWord } from '#shared/text/official-word.ts';
import type { Sentences } from '#shared/text/sentences.ts';
import { changedField, storedValue } from '#shared/text/stored-value.ts';

function decided(day: string | null): string {
  return day === null ? 'no formal decision' : `adopted on ${dateInSentence(day, 'en')}`;
}

export const importProblems: Sentences<ImportProblems> = {
  'no-table-found': ({ sheets }) =>
    `No table was found (sheets: ${sheets}). Put a row of names above the columns, such as Area, Scheme and 2027, or use the template.`,
  'column-missing': ({ column }) => `The column "${officialWord(column, 'en')}" is missing. Add it, or say which other column it is.`,
  'column-twice': ({ column }) => `Two columns mean the same: "${column}". Only the first was read. Remove one, or give it another name.`,
  'area-missing': () => 'This row names no area. Fill in the area, or choose one for the whole file.',
  'area-unknown': ({ seen, nearest, reason = 'spelling' }) =>
    nearest === ''
      ? `The area "${seen}" is not known. Correct the name, or add the area on the sheet Areas.`
      : `The area "${seen}" is not known. Do you mean ${nearest} (${{ spelling: 'alike in letters', municipality: 'in that municipality', part: 'a part of the name' }[reason]})? Then correct the name.`,
  'scheme-missing': () => 'This row names no scheme. Fill in the name of the scheme.',
  'scheme-circle': ({ scheme, follows }) => `${scheme} follows ${follows}, which follows ${scheme} again. Correct the column Follows.`,
  'description-missing': () => 'This row has no description. Fill in what was promised.',
  'amount-unreadable': ({ seen }) => `"${seen}" is not an amount. Fill in a number, or p.m. where the amount is not known.`,
  'amount-negative': ({ seen }) => `The amount ${seen} is negative. Fill in an amount of zero or more.`,
  'amount-too-large': ({ seen }) => `The amount ${seen} is too large. Check the amount and its unit (euros, x 1,000).`,
  'date-unreadable': ({ seen }) => `"${seen}" is not an existing date from 1990 to 2150. Fill in a date such as 31-12-2027, or a year.`,
  'day-unreadable': ({ seen }) => `"${seen}" is not a day of the year. Fill in a day and a month, such as 15-11.`,
  'end-before-start': ({ start, end }) =>
    `The end ${dateInTable(end)} lies before the start ${dateInTable(start)}. Correct one of the two.`,
  'word-unknown': ({ seen, allowed }) =>
    `"${seen}" is not known here. Choose from: ${allowed
      .split(', ')
      .map((word) => officialWord(word, 'en'))
      .join(', ')}.`,
  'number-unreadable': ({ seen }) => `"${seen}" is not a number. Fill in a number, or leave the cell empty.`,
  'percent-rounded': ({ seen, read }) =>
    `"${seen}" was rounded to ${read / 100}%: a percentage has at most two decimals. Check whether that is right.`,
  'percent-decimals': ({ seen }) => `"${seen}" has too many decimals. Fill in a percentage with at most two decimals, such as 2.35.`,
  'number-out-of-range': ({ seen, from, to }) => `${seen} is not possible here. Fill in a number from ${from} up to and including ${to}.`,
  'text-too-long': ({ limit }) => `This text is too long. Make it at most ${limit} characters.`,
  'formula-without-value': () => 'This cell holds a formula without a result. Open the file in Excel, save it and choose it again.',
  'error-cell': ({ seen }) => `This cell holds an error (${seen}). Repair the formula, or fill in the value.`,
  'row-changed-by-hand': ({ field, store, file }) =>
    `${changedField(field, 'en')} was changed by hand to "${storedValue(field, store, 'en')}", and the file says "${storedValue(field, file, 'en')}". Choose which of the two counts.`,
  'decision-seen': ({ day }) =>
    `This file was adopted on ${dateInSentence(day, 'en')}. Where another document states another amount, the newest decision counts.`,
  'documents-differ': ({ counts, countsDay, other, otherDay }) =>
    `Two documents state another amount. ${counts} counts (${decided(countsDay)}), ${other} does not (${decided(otherDay)}). Choose otherwise at this row if that is not right.`,
  'row-likely-same': ({ existing }) => `This row looks like one that is there already: ${existing}. Choose whether it is the same.`,
  'rows-rejected': ({ count }) => `${count} rows were rejected, so nothing was taken in. Correct the rows and choose the file again.`,
  'amount-ambiguous': ({ seen }) =>
    `"${seen}" may mean two amounts, and its column does not decide. Write the amount in full, such as 1234.00 or 1234000.`,
  'locale-assumed': ({ seen, read }) =>
    `"${seen}" and other amounts were read with a mark for thousands: ${read}. Check whether that is right.`,
  'amount-word': ({ seen }) => `"${seen}" was read as the number in it; the word beside it is kept in the note. Check the amount.`,
  'amount-unknown': ({ seen }) =>
    `It is not known of which year "${seen}" is; the row was read without this amount. Fill in a start date and an end date.`,
  'amount-range': ({ seen }) => `"${seen}" was read as a fixed part and an expected part. Check whether that is right.`,
  'amounts-none': ({ seen, count }) =>
    `"${seen}" stands ${count} times in this table and was read as: no amount. Fill in a 0 where zero is meant.`,
  'amount-has-parts': ({ column, parts }) =>
    `The column "${column}" is the sum of ${parts}, so the amount is money of more than one giver. Choose the column that must count.`,
  'amount-spread': ({ seen, from, to }) =>
    from === to
      ? `"${seen}" is an amount a year and was read as that of ${from}. Check whether that is right.`
      : `"${seen}" is an amount a year and was filled in for the years ${from} to ${to}. Check whether that is right.`,
  'amount-merged': ({ seen }) =>
    `"${seen}" stands in a cell that is merged over several years or rows. The amount counts in the first year and the first row only. Divide it if that is not right.`,
  'amount-per-year': ({ seen }) =>
    `"${seen}" is an amount a year, but from which year to which is not said. The row was read without this amount. Fill in a start date and an end date.`,
  'year-onward': ({ column, year }) =>
    `The column "${column}" was read as the amount of ${year}. What comes after follows from the end date: leave it empty for a structural row that goes on.`,
  'year-loose': ({ column, year }) =>
    `The column "${column}" was read as the amount of ${year}. Choose another field if that is not right.`,
  'column-other-flow': ({ column }) =>
    `The header "${column}" speaks of costs, income or a balance that this kind of table does not hold. The amounts were read all the same. Check whether that is right.`,
  'unit-of-rows': ({ seen, unit }) =>
    `Because of "${seen}" these amounts were read ${unit === 1 ? 'in whole euros' : `x ${unit === 1000 ? '1,000' : '1,000,000'}`}, other than the rest of the table. Check whether that is right.`,
  'unit-far-away': ({ seen, unit }) =>
    `This table states no unit. Because of "${seen}", further off in the file, its amounts were read ${unit === 1 ? 'in whole euros' : `x ${unit === 1000 ? '1,000' : '1,000,000'}`}. Check whether that is right.`,
  'units-several': ({ seen, unit }) =>
    `Different units stand above this table ("${seen}"). Its amounts were read ${unit === 1 ? 'in whole euros' : `x ${unit === 1000 ? '1,000' : '1,000,000'}`}. Check whether that is right.`,
  'unit-assumed': ({ column, unit }) =>
    `The column "${column}" states no unit. Its amounts were read x ${unit === 1000 ? '1,000' : '1,000,000'}, as in the columns beside it. Check whether that is right.`,
  'unit-of-row-unknown': ({ seen }) => `"${seen}" is not a known unit. Fill in: euro, x 1,000 or million.`,
  'table-of-changes': ({ seen }) =>
    `By its title ("${seen}") this table holds changes and not whole amounts. They were read as whole amounts. Check whether that is right.`,
  'tables-overlap': ({ other, count }) =>
    `${count === 1 ? 'One row' : `${count} rows`} of this table ${count === 1 ? 'stands' : 'stand'} in the table on "${other}" too, with an amount for the same year. If that is an earlier version, take it away, or the money counts twice.`,
  'area-by-municipality': ({ seen, area }) =>
    `"${seen}" is a municipality. The whole amount was taken to be for ${area}. Fill in Area share if that is not right.`,
  'area-share-assumed': ({ seen, share }) =>
    `Of the amount of "${seen}", ${number(share / 100, 'en', share % 100 === 0 ? 0 : 2)} % was counted for this area, as you assumed. The part is under Area share.`,
  'area-of-title': ({ seen, area }) =>
    `The rows of this table name no area. Because of "${seen}" ${area} was used. Check whether that is right.`,
  'area-carried': ({ count }) => `For ${count} rows the area of the row above was used. Check whether that is right.`,
  'column-unused': ({ column }) => `The column "${column}" was not read. Say which field it is if its data are needed.`,
  'cell-without-column': ({ seen }) => `"${seen}" stands in a column without a name and was not read. Name the column if it is needed.`,
  'date-assumed': ({ seen, date }) => `"${seen}" was read as ${dateInTable(date)}. Fill in the date if that is not right.`,
  'nothing-to-repair': () => 'No row was rejected. There is nothing to repair: you can save the file.',
  'scheme-joined': ({ seen, meant }) =>
    `"${seen}" was read as "${meant}", as you chose before. Take the names apart at Import if that is wrong.`,
  'scheme-may-follow': ({ seen, earlier }) => `"${seen}" looks like the sequel of "${earlier}". Say whether it follows that scheme.`,
  'scheme-nearly': ({ seen, nearest, reason }) =>
    `The scheme "${seen}" looks like "${nearest}" (${{ spelling: 'almost the same letters', words: 'the same words', abbreviation: 'an abbreviation' }[reason]}). Make the names equal if it is the same scheme.`,
  'column-left-out': ({ column, reason }) =>
    `The column "${column}" does not count: ${
      {
        'other-kind': 'these data do not belong to this kind of table',
        'other-flow': 'income counts as streams and expenses as commitments',
        'other-measure': 'another column counts for that year (revised goes before budget, forecast and actual)',
        'sum-of-years': 'it is the sum of the years',
        course: 'of a reserve the first balance counts; what it pays the program works out itself',
      }[reason]
    }. Choose a field if that is not right.`,
  'reserves-taken': ({ column, count }) =>
    `The reserve of an area was read from "${column}"${count === 1 ? '' : ` (${count} rows, added up per area)`}. Additions, withdrawals and later balances do not count. Check whether this is the balance on the reference date.`,
  'table-of-law': ({ table }) =>
    ({
      reserves:
        'This is a state of reserves (balance, addition, withdrawal) and no stream; the table does not count. Fill in the reserve of an area on the sheet Areas.',
      'grant-balances':
        'This is the course of grants received in advance; the table does not count. Fill in what is left to spend as a stream, with Spendable until.',
      sisa: 'This is a SiSa annex; the table does not count. Fill in what was spent at the stream, in the columns Spent and Spent until.',
    })[table],
  'row-other-flow': () =>
    'By its heading or a column this row is income or expenses that do not belong to this table. It does not count. Put it in a table of its own if it must.',
  'kind-unknown': () =>
    'It is not clear whether these are streams or commitments. Say what the columns mean; until then this table does not count.',
  'row-may-be-total': () =>
    'This row is the sum of the rows above it (but for rounding), and was still read as an ordinary row. Remove it if it is a total.',
  'row-is-sum': () =>
    'This row is exactly the sum of the rows above it, so it is not counted. Give it a date or a certainty if it is money of its own.',
  'row-is-sum-of-below': () =>
    'This row is exactly the sum of the rows below it, so it is not counted. Give it a date or a certainty if it is money of its own.',
  'row-may-be-other-flow': () =>
    'The name of this row speaks of income among commitments, or of costs among streams. It was read as an ordinary row. Remove it if it does not belong here.',
  'row-may-be-count': () =>
    'By its name this row counts something other than money. Its figures were read as amounts all the same. Remove it if that is not right.',
  'row-may-be-part': () =>
    'This row stands under "of which" and may be a part of a row above it. It was read as an ordinary row. Remove it if it counts twice.',
  'row-may-be-sum-of-below': () =>
    'The rows below add up to exactly this row, and it was still read as an ordinary row. Remove it if it is a total.',
  'row-is-part': () =>
    'This row is a part of the row above it ("of which"), so it is not counted again. Rename it if it is money of its own.',
  'row-called-total': () =>
    'This row is called a total or a balance, but is not the sum of the rows above it. It was read as a row. Remove it if it is a total.',
  'total-differs': ({ stated, found, row }) =>
    `The total in the file is ${euros(stated, 'en')}, the rows together are ${euros(found, 'en')}.${row === 0 ? ' Check the rows.' : ` Row ${row} explains the difference: check that row.`}`,
  'unit-doubtful': ({ unit }) =>
    `The amounts are very large for the stated unit x ${unit === 1000 ? '1,000' : '1,000,000'}. Check the unit.`,
  'amount-large-for-unit': ({ unit }) =>
    `This row has an amount that is much larger than the others. It was read x ${unit === 1000 ? '1,000' : '1,000,000'}. Check that it is not in whole euros.`,
  'decimals-assumed': ({ seen }) =>
    `"${seen}" was read with three decimals, because other columns use that mark so. Check that it does not mean thousands.`,
  'unit-unlike-others': () =>
    'This table states no unit, and another table in the file does. Its amounts were read as whole euros. Check whether that is right.',
  'unit-unstated': () =>
    'No unit is stated for these amounts, and they are small. They were read as whole euros. Check whether that is right.',
  'citizen-number': ({ cells }) =>
    `This looks like a citizen service number (${cells}). Lange Adem needs no personal data and keeps the file: take the numbers out first.`,
  'sheet-hidden': () => 'This sheet is hidden, and was not read as input. Show it if it has to count.',
  'sheet-protected': () => 'This sheet is protected. It was read as usual.',
  'sheet-left-out': () => 'This sheet is made from the other sheets, and was therefore not read. Put new data on Streams or Commitments.',
  'rows-far-away': ({ row }) =>
    `From row ${row} on something stands below thousands of empty rows. It was not read. Remove the empty rows if it must count.`,
  'rows-outside-table': ({ from, to }) =>
    `${from === to ? `Row ${from} has` : `Between row ${from} and ${to} there are`} amounts outside any table that was recognised. They were not read. Put a row of names above them, such as Area, Scheme and 2027.`,
  'rows-hidden': ({ rows }) => `Hidden rows were read as well: ${rows}. Remove them if they must not count.`,
  'columns-hidden': ({ columns }) => `Hidden columns were read as well: ${columns}. Remove them if they must not count.`,
};
