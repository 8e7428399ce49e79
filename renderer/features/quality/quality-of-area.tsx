import { Link } from '@tanstack/react-router';
import { askedIn, useQuestion } from '#renderer/actions/address.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { whatIsOdd, whatItDoes } from './finding-words.ts';
import { MendLink } from './mend-link.tsx';
import './quality.css';

/** Beside the cliffs of an area: how old its figures are, what is odd about them, what that does, where to mend it. */
export function QualityOfArea({ area }: { area: AreaId }) {
  const { quality: texts } = useTexts();
  const { language } = useLanguage();
  const { question } = useQuestion();
  const { data } = useCall('quality.view', { question, areas: [area] });
  const own = data?.areas[0];
  if (data === undefined || own?.areaId !== area) return null;
  const { state, newest, days } = own;
  const words = { language, quality: texts };
  const age = texts.ofArea.age(state, newest?.file ?? null, newest === null ? null : localDay(newest.at), days);
  return (
    <details className={state === 'old' || data.count > 0 ? 'note note-look quality-of-area' : 'note quality-of-area'}>
      <summary>
        <b>{texts.ofArea.title(data.count)}</b> {age}
      </summary>
      <ul>
        {data.findings.map((finding) => (
          <li key={`${finding.kind} ${finding.rows[0].id} ${finding.at.field}`}>
            <p>
              {whatIsOdd(finding, words)} <span className="quality-effect">{whatItDoes(finding, words)}</span>{' '}
              <MendLink finding={finding} words={words} />
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/kwaliteit" search={askedIn}>
          {texts.ofArea.all}
        </Link>
      </p>
    </details>
  );
}
