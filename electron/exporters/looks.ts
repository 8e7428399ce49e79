/**
 * How cells can look, by what they mean. Ink on paper: colour only for money, gap and severity (DESIGN-UI, 1).
 */
export type Look = keyof typeof looks;

/** What a look is made of, in words of our own. */
export type LookParts = {
  readonly font?: 'sans' | 'serif';
  /** Points; 11 unless said. */
  readonly size?: number;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly color?: string;
  readonly ground?: string;
  readonly align?: 'left' | 'right' | 'center';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wraps?: true;
  readonly indent?: number;
  readonly format?: string;
  readonly above?: Line;
  readonly below?: Line;
  /** Can be changed on a protected sheet. */
  readonly isInput?: true;
};
type Line = 'hair' | 'ink';

export const colors = {
  ink: '1A1D21',
  second: '474C54',
  third: '63686F',
  sunk: 'F3F1EA',
  line: 'D8D3C5',
  money: '17424F',
  money2: '638E98',
  gap: 'B23A1E',
  gapGround: 'FAECE6',
  critical: 'A61E12',
  criticalGround: 'FBEAE7',
  high: 'A84A06',
  highGround: 'FBEEDE',
  medium: '735700',
  mediumGround: 'F7F0D6',
  low: '4B5A67',
  lowGround: 'ECEFF1',
  ok: '2B6440',
  okGround: 'E6F1E9',
  input: 'FFFFFF',
} as const;

/** Euros with cents, no sign of its own for zero; the minus stands behind the euro mark, and a blank behind it all. */
const euroCents = '"€" #,##0.00_ ;"€" -#,##0.00_ ';
const euroWhole = '"€" #,##0_ ;"€" -#,##0_ ';
/** As text of people: 31-12-2027. */
const day = 'd\\-m\\-yyyy';
const millions = '"€" #,##0.0,,\\ "mln"';
const millionsEnglish = '"€" #,##0.0,,\\ "million"';
const percent = '0.0%';

const body = { vertical: 'top' } as const;
/** A figure keeps clear of a text to its right. */
const right = { align: 'right', indent: 1 } as const;
const lined = { ...body, below: 'hair' } as const;
const input = { ...lined, isInput: true } as const;

export const looks = {
  plain: body,
  title: { font: 'serif', size: 20, color: colors.ink, vertical: 'top', wraps: true },
  headline: { font: 'serif', size: 18, color: colors.ink, vertical: 'top', wraps: true },
  context: { color: colors.second, vertical: 'top', wraps: true },
  label: { isBold: true, color: colors.gap, ground: colors.gapGround, vertical: 'center', wraps: true },
  section: { isBold: true, size: 12, color: colors.ink, above: 'ink', vertical: 'bottom' },
  header: { isBold: true, size: 10, color: colors.second, ground: colors.sunk, below: 'ink', vertical: 'bottom', wraps: true },
  headerRight: {
    isBold: true,
    size: 10,
    color: colors.second,
    ground: colors.sunk,
    below: 'ink',
    vertical: 'bottom',
    ...right,
    wraps: true,
  },
  text: lined,
  wrapped: { ...lined, wraps: true },
  strong: { ...lined, isBold: true },
  muted: { ...lined, color: colors.third },
  number: { ...lined, ...right },
  whole: { ...lined, ...right, format: '#,##0' },
  year: { ...lined, ...right, format: '0' },
  date: { ...lined, ...right, format: day },
  money: { ...lined, ...right, format: euroCents },
  percent: { ...lined, ...right, format: percent },
  days: { ...lined, ...right, format: '#,##0;-#,##0;0' },
  jobs: { ...lined, ...right, format: '#,##0.0#' },
  areaEnd: { ...body, below: 'ink', ...right, format: percent },
  areaEndText: { ...body, below: 'ink', color: colors.third },
  figureText: { font: 'serif', size: 20, color: colors.ink, align: 'left', above: 'ink', vertical: 'bottom' },
  figureMoney: { font: 'serif', size: 20, color: colors.ink, align: 'left', above: 'ink', vertical: 'bottom', format: millions },
  figureMoneyEnglish: {
    font: 'serif',
    size: 20,
    color: colors.ink,
    align: 'left',
    above: 'ink',
    vertical: 'bottom',
    format: millionsEnglish,
  },
  figureMoneyWhole: { font: 'serif', size: 20, color: colors.ink, align: 'left', above: 'ink', vertical: 'bottom', format: euroWhole },
  figureMeaning: { color: colors.second, vertical: 'top', wraps: true, below: 'hair' },
  moneyWhole: { ...lined, ...right, format: euroWhole },
  inputText: input,
  inputWrapped: { ...input, wraps: true },
  inputDate: { ...input, ...right, format: day },
  inputMoney: { ...input, ...right, format: euroCents },
  inputNumber: { ...input, ...right },
  example: { ...lined, isItalic: true, color: colors.third },
  critical: { isBold: true, color: colors.critical, ground: colors.criticalGround },
  high: { isBold: true, color: colors.high, ground: colors.highGround },
  medium: { isBold: true, color: colors.medium, ground: colors.mediumGround },
  low: { color: colors.low, ground: colors.lowGround },
  covered: { color: colors.ok, ground: colors.okGround },
  short: { isBold: true, color: colors.gap, ground: colors.gapGround },
  wrong: { isBold: true, color: colors.critical, ground: colors.criticalGround },
} as const satisfies Readonly<Record<string, LookParts>>;
