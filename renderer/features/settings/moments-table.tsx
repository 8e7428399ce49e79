import { Link } from '@tanstack/react-router';
import { Explained } from '#renderer/kit/explained.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { FigureSettings } from '#shared/contracts/settings.ts';
import type { MomentRule } from '#shared/domain/decision-calendar.ts';
import { dateInSentence } from '#shared/text/format.ts';
import { InfluenceField } from './influence-field.tsx';
import { NewMoment } from './new-moment.tsx';

type Moment = FigureSettings['moments'][number];

/** The moment with so many days before it; null: it is not known. */
function influenced(moment: Moment, days: number | null): Moment {
  const { influenceDays: _, ...rule } = moment.rule;
  return { ...moment, rule: days === null ? rule : { ...rule, influenceDays: days } };
}

/** Who decides when: the moments of the law and of custom, and those that users add. */
export function MomentsTable({
  moments,
  fixed,
  onChange,
}: {
  moments: readonly Moment[];
  /** Why they cannot be changed; null where they can. */
  fixed: string | null;
  onChange: (moments: Moment[]) => void;
}) {
  const { settings } = useTexts();
  const { language } = useLanguage();
  const words = settings.moments;
  const monthOf = (month: number) => dateInSentence(`2028-${String(month).padStart(2, '0')}-01`, language).split(/\s/)[1] ?? '';
  const when = (rule: MomentRule) => {
    switch (rule.kind) {
      case 'day':
        return words.yearly(rule.day, monthOf(rule.month));
      case 'weekday':
        return words.weekday(rule.nth, rule.weekday, monthOf(rule.month));
      case 'once':
        return words.once(dateInSentence(rule.date, language));
    }
  };
  return (
    <section aria-labelledby="moments">
      <h3 id="moments">{settings.names.moments}</h3>
      <p>
        <Explained text={words.intro} /> {fixed}
      </p>
      <div className="table-scroll">
        <table className="plain-table settings-moments" aria-labelledby="moments">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              <th scope="col">{words.decider}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.influence}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.removeWord}</th>
            </tr>
          </thead>
          <tbody>
            {moments.map((moment) => (
              <tr key={moment.id}>
                <th scope="row">{moment.name}</th>
                <td>{settings.lead[moment.decider]}</td>
                <td>{when(moment.rule)}</td>
                <td>
                  <InfluenceField
                    label={words.influenceOf(moment.name)}
                    days={moment.rule.influenceDays ?? null}
                    isFixed={fixed !== null}
                    unread={words.influenceUnread}
                    onRead={(days) => onChange(moments.map((one) => (one === moment ? influenced(one, days) : one)))}
                  />
                </td>
                <td>{moment.decides ? words.decides : words.reports}</td>
                <td>
                  <button
                    type="button"
                    className="button button-link"
                    aria-label={words.remove(moment.name)}
                    disabled={fixed !== null}
                    onClick={() => onChange(moments.filter(({ id }) => id !== moment.id))}
                  >
                    {words.removeWord}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {fixed === null ? <NewMoment taken={moments.map(({ id }) => id)} onAdd={(moment) => onChange([...moments, moment])} /> : null}
      <p className="field-help">
        {words.areaDays}{' '}
        <Link to="/gegevens" search={(before: Record<string, unknown>) => ({ ...before, table: 'area' })}>
          {words.toAreas}
        </Link>
      </p>
    </section>
  );
}
