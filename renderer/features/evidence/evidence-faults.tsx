import { useCall } from '#renderer/bridge/use-call.ts';
import { useTexts } from '#renderer/kit/language.ts';

/** Documents that are gone or changed since they were added, each with its row; nothing where all is well. */
export function EvidenceFaults() {
  const { evidence } = useTexts();
  const { data } = useCall('evidence.view', {});
  if (data === undefined || data.faults.length === 0) return null;
  return (
    <details className="note note-look evidence-faults">
      <summary>{evidence.faults(data.faults.length)}</summary>
      <ul>
        {data.faults.map(({ id, row, name, state }) => (
          <li key={id}>{evidence.fault(row, name, evidence.state[state])}</li>
        ))}
      </ul>
    </details>
  );
}
