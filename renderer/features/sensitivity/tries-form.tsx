import { ChoiceField, SlidField } from '#renderer/features/question/index.ts';
import { monthsTyped, mostMonths, percentsTyped, quarters, type Tries } from './tries.ts';
import type { Words } from './words.ts';

/** What is tried: how much dearer commitments become, and how much later money comes. */
export function TriesForm({
  tries,
  firstYear,
  schemes,
  words,
  onTry,
}: {
  tries: Tries;
  /** The first year in which commitments become dearer. */
  firstYear: number;
  schemes: readonly string[];
  words: Words;
  onTry: (tries: Tries) => void;
}) {
  const { sensitivity: texts, language } = words;
  const { percents, months, scheme } = tries;
  const last = percents.at(-1) ?? 0;
  const decimal = (percent: number) => texts.percentOf(percent).replace(/\s?%/, '');
  return (
    <div className="tries">
      <SlidField
        label={texts.indexation}
        slideName={texts.indexationSlide}
        shown={percents.length > 1 ? percents.map(decimal).join('; ') : texts.percentOf(last)}
        read={percentsTyped}
        help={texts.indexationHelp(firstYear)}
        unread={texts.indexationUnread}
        width={12}
        at={Math.round(last * 4)}
        from={0}
        to={quarters}
        ends={['0 %', '10 %']}
        onRead={(typed) => onTry({ ...tries, percents: typed })}
        onSlide={(at) => onTry({ ...tries, percents: [at / 4] })}
      />
      <SlidField
        label={texts.delay}
        slideName={texts.delaySlide}
        shown={texts.months(months)}
        read={monthsTyped}
        help={texts.delayHelp}
        unread={texts.delayUnread}
        width={12}
        at={months}
        from={0}
        to={mostMonths}
        ends={['0', texts.monthsEnd]}
        onRead={(typed) => onTry({ ...tries, months: typed })}
        onSlide={(at) => onTry({ ...tries, months: at })}
      />
      <div className="tries-scheme" lang={language}>
        <ChoiceField
          label={texts.scheme}
          value={scheme}
          none={texts.allMoney}
          options={schemes.map((name) => ({ word: name, name }))}
          onChoose={(name) => onTry({ ...tries, scheme: name })}
        />
      </div>
    </div>
  );
}
