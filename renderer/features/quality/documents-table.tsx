import { useCall } from '#renderer/bridge/use-call.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useSayWithUndo } from '#renderer/bridge/use-undo.ts';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import type { StatedOtherwise } from '#shared/contracts/documents.ts';
import type { AreaId } from '#shared/domain/records.ts';

/** Rows of which documents state other amounts, all with their days; which of them counts can be chosen. Nothing where there are none. */
export function DocumentsTable({ area }: { area: AreaId | null }) {
  const { documents: texts } = useTexts();
  const { language } = useLanguage();
  const sayWithUndo = useSayWithUndo();
  const { data: state } = useCall('app.state', {});
  const { data } = useCall('documents.view', {});
  const { run, isBusy, problem } = useChange('documents.choose');
  const rows = (data?.rows ?? []).filter(({ areaId }) => area === null || areaId === area);
  if (data === undefined || rows.length === 0) return null;
  const canChoose = state?.store != null && state.store.readOnly === null;
  const choose = async ({ id, file }: StatedOtherwise['documents'][number]) => {
    const chosen = await run({ id, language });
    if (chosen !== null && chosen.changeSet !== null) sayWithUndo(texts.chosen(file), chosen.changeSet);
  };
  return (
    <section aria-labelledby="quality-documents">
      <h2 id="quality-documents">{texts.title}</h2>
      <p className="quiet">{texts.intro}</p>
      {problem === null ? null : <ProblemNote problem={problem} />}
      <Scrolled name={texts.title}>
        <table className="figures-table" aria-labelledby="quality-documents">
          <thead>
            <tr>
              <th scope="col">{texts.columns.row}</th>
              <th scope="col">{texts.columns.document}</th>
              <th scope="col">{texts.columns.decided}</th>
              <th scope="col">{texts.columns.amounts}</th>
              <th scope="col">{texts.columns.counts}</th>
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={`${row.table} ${row.id}`}>
              {row.documents.map((document, at) => (
                <tr key={document.id}>
                  {at === 0 ? (
                    <th scope="rowgroup" rowSpan={row.documents.length}>
                      {row.label}
                    </th>
                  ) : null}
                  <td>
                    {document.file} <span className="quiet">{texts.cameOn(localDay(document.saidAt))}</span>
                  </td>
                  <td>{document.decidedOn === null ? texts.noDecision : texts.decided(document.decidedOn)}</td>
                  <td>
                    {Object.keys(document.amounts).length === 0
                      ? texts.saysNothing
                      : Object.entries(document.amounts)
                          .map(([year, cents]) => texts.amount(year, cents))
                          .join(', ')}
                  </td>
                  <td>
                    {document.counts ? (
                      <b>✓ {texts.counts}</b>
                    ) : canChoose ? (
                      <button
                        type="button"
                        className="button"
                        aria-label={texts.chooseOf(document.file, row.label)}
                        disabled={isBusy}
                        onClick={() => void choose(document)}
                      >
                        {texts.choose}
                      </button>
                    ) : null}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Scrolled>
      {data.count > data.rows.length ? <p className="quiet">{texts.more(data.count - data.rows.length)}</p> : null}
    </section>
  );
}
