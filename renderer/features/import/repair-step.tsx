import { useState } from 'react';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Segmented } from '#renderer/kit/segmented.tsx';
import type { ImportPreview, RowDecision } from '#shared/contracts/import.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import type { Language } from '#shared/contracts/values.ts';
import { euros } from '#shared/text/format.ts';
import { ChangesTable } from './changes-table.tsx';
import { Effect, Totals } from './preview-figures.tsx';
import { type KnownArea, repaired } from './proposal.ts';
import { RepairList } from './repair-list.tsx';

export type OnConflict = 'ask' | 'newer' | 'keep';
type Shown = 'error' | 'warning' | 'all';

type RepairGiven = {
  readonly foreseen: ImportPreview;
  readonly areas: readonly KnownArea[];
  readonly mapping: Mapping | null;
  readonly onTell: (mapping: Mapping) => void;
  readonly onConflict: OnConflict;
  readonly onChoose: (choice: OnConflict) => void;
  readonly onDecide: (id: string, decision: RowDecision) => void;
};

/** What is wrong with a repair one key away, and what will change: rows, euros, the severity of areas. */
export function RepairStep({ foreseen, areas, mapping, onTell, onConflict, onChoose, onDecide }: RepairGiven) {
  const { importing } = useTexts();
  const { issues } = foreseen.report;
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  const [wrong, look] = [count('error'), count('warning')];
  const [shown, setShown] = useState<Shown>(wrong > 0 ? 'error' : look > 0 ? 'warning' : 'all');
  const list = shown === 'all' ? issues : issues.filter(({ severity }) => severity === shown);
  return (
    <div className="import-columns">
      <section aria-labelledby="import-repair">
        <div className="repair-head">
          <h2 id="import-repair">{importing.toRepair}</h2>
          <Segmented
            name={importing.whichIssues}
            value={shown}
            options={[
              { value: 'error', label: importing.errorsTab(wrong) },
              { value: 'warning', label: importing.warningsTab(look) },
              { value: 'all', label: importing.allTab(issues.length) },
            ]}
            onChange={setShown}
          />
        </div>
        <RepairList
          issues={list}
          all={issues}
          areas={areas}
          onRepair={(chosen, newValueOf) => onTell(repaired(mapping, chosen, newValueOf))}
        />
      </section>
      <div>
        <Totals preview={foreseen} />
        {foreseen.report.doubtful === 0 && onConflict === 'ask' ? null : (
          <div className="import-doubt">
            <span>{importing.doubt}</span>
            <Segmented
              name={importing.onConflict}
              value={onConflict}
              options={(['ask', 'newer', 'keep'] as const).map((choice) => ({ value: choice, label: importing.conflict[choice] }))}
              onChange={onChoose}
            />
          </div>
        )}
        {foreseen.changes.length === 0 ? null : <ChangesTable preview={foreseen} onDecide={onDecide} />}
        <DoesItAddUp foreseen={foreseen} />
        <Effect preview={foreseen} />
      </div>
    </div>
  );
}

/** Good and rejected rows together are what was read, in euros too; beside it what the file itself says. */
function DoesItAddUp({ foreseen }: { foreseen: ImportPreview }) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const { report, inspection } = foreseen;
  const tables = inspection.tables.filter(({ hidden, kind }) => !hidden && (kind === 'streams' || kind === 'commitments'));
  const read = tables.reduce((sum, { total }) => sum + total, 0);
  const stated = tables.every(({ statedTotal }) => statedTotal !== null)
    ? tables.reduce((sum, { statedTotal }) => sum + (statedTotal ?? 0), 0)
    : null;
  const records = inspection.tables.filter(({ hidden }) => !hidden).reduce((sum, table) => sum + table.records, 0);
  const hasShares = report.issues.some(({ problem }) => problem.code === 'area-share-assumed');
  if (report.error !== undefined || tables.length === 0) return null;
  return (
    <section aria-labelledby="import-adds-up">
      <h2 id="import-adds-up">{importing.addsUp}</h2>
      <table className="plain-table adds-up">
        <tbody>
          <Line label={importing.goodRows(Math.max(0, records - report.rejected))} cents={report.total} language={language} />
          <Line
            label={hasShares ? importing.otherShares : importing.rejectedRows(report.rejected)}
            cents={read - report.total}
            language={language}
          />
          <Line label={importing.together} cents={read} language={language} isSum />
          {stated === null ? null : <Line label={importing.inYourFile} cents={stated} language={language} />}
        </tbody>
      </table>
      {stated === null ? (
        <p className="quiet">{importing.noStatedTotal}</p>
      ) : stated === read ? (
        <p className="adds-up-good">✓ {importing.nothingLost}</p>
      ) : (
        <p className="adds-up-wrong">▲ {importing.difference(stated - read)}</p>
      )}
    </section>
  );
}

function Line({ label, cents, language, isSum = false }: { label: string; cents: number; language: Language; isSum?: boolean }) {
  return (
    <tr className={isSum ? 'adds-up-sum' : ''}>
      <th scope="row">{label}</th>
      <td className="number">{euros(cents, language)}</td>
    </tr>
  );
}
