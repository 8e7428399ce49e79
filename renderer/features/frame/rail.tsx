import { Link, type LinkProps, useSearch } from '@tanstack/react-router';
import { TourOffer } from '#renderer/features/tour/index.ts';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { useTexts } from '#renderer/kit/language.ts';
import type { AppState } from '#shared/contracts/store.ts';

/** The screens, and which file this is. The question goes along from screen to screen. */
export function Rail({ state }: { state: AppState | undefined }) {
  const { frame, deliveries } = useTexts();
  const store = state?.store;
  return (
    <nav className="rail" aria-label={frame.rail}>
      <ul>
        <RailLink to="/overzicht" icon="overview" name={frame.overview} />
        <RailLink to="/kliffen" icon="cliff" name={frame.cliffs} />
        <RailLink to="/kalender" icon="calendar" name={frame.calendar} />
        <RailLink to="/opvolging" icon="follow" name={frame.followUp} />
        <RailLink to="/scenarios" icon="scenario" name={frame.scenarios} />
        <RailLink to="/minste-geld" icon="least" name={frame.least} />
        <RailLink to="/gevoeligheid" icon="sensitivity" name={frame.sensitivity} />
        <RailLink to="/vergelijken" icon="compare" name={frame.compare} />
        <RailLink to="/briefing" icon="briefing" name={frame.briefing} />
        <RailLink to="/exporteren" icon="export" name={frame.export} />
      </ul>
      <p className="rail-head">{frame.manage}</p>
      <ul>
        <RailLink to="/gegevens" icon="sheet" name={frame.data} />
        <RailLink to="/kwaliteit" icon="check" name={frame.quality} />
        <RailLink to="/inlezen" icon="import" name={frame.import} />
        <RailLink to="/leveringen" icon="delivery" name={deliveries.title} />
        <RailLink to="/geschiedenis" icon="history" name={frame.history} />
        <RailLink to="/instellingen" icon="settings" name={frame.settings} />
        <RailLink to="/help" icon="help" name={frame.help} />
      </ul>
      {store ? <TourOffer /> : null}
      {store ? (
        <p className="rail-foot">
          {store.name}
          <br />
          {store.changedAt === null ? frame.savedNever : frame.saved(timeOf(store.changedAt))}
        </p>
      ) : null}
    </nav>
  );
}

function RailLink({ to, icon, name }: { to: LinkProps['to']; icon: IconName; name: string }) {
  const { why: _, ...search } = useSearch({ strict: false }) as Record<string, unknown>;
  return (
    <li>
      <Link to={to as '/overzicht'} search={search} className="rail-link" activeOptions={{ includeSearch: false }} title={name}>
        <Icon name={icon} />
        <span>{name}</span>
      </Link>
    </li>
  );
}

/** The wall clock of an instant on this machine, HH:MM. */
function timeOf(instant: string): string {
  const at = new Date(instant);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
