import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type Search, sourceInAddress, usePanel, useQuestion, useWhy } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { SourceOfAddress, WhyOfAddress } from '#renderer/features/cliffs/index.ts';
import { LeastOfArea } from '#renderer/features/least/index.ts';
import { PictureMenu } from '#renderer/features/picture/index.ts';
import { QualityOfArea } from '#renderer/features/quality/index.ts';
import { SensitivityInShort } from '#renderer/features/sensitivity/index.ts';
import { UnderScenario, useBaseLines, WhatIf } from '#renderer/features/under-scenario/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { UnreadyPage } from '#renderer/kit/unready-page.tsx';
import type { AreaId } from '#shared/domain/records.ts';
import { AreaPage } from './area-page.tsx';

/** The area of the address, with the cliff or source that is explained. */
export function AreaScreen() {
  const texts = useTexts();
  const { language } = useLanguage();
  const { area = '' } = useParams({ strict: false });
  const { asked, ask } = useQuestion();
  const navigate = useNavigate();
  const { lenses } = useSearch({ strict: false }) as Search;
  const { open } = useWhy();
  const { open: openSource } = usePanel('source');
  const base = useBaseLines()?.find(({ areaId }) => areaId === area) ?? null;
  const view = useCall('area.view', { ...asked, area });
  if (view.error) return <UnreadyPage title={texts.area.failed} failed={texts.area.failed} problem={problemOf(view.error)} />;
  // While another area is read, the old one would stand under the new address.
  if (view.data === undefined || view.data.area.id !== area) return null;
  const [first] = view.data.cliffs.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  return (
    <Page title={view.data.area.name}>
      <UnderScenario />
      <AreaPage
        key={area}
        view={view.data}
        base={base}
        comparesLenses={lenses === true}
        words={{ language, area: texts.area, cliffs: texts.cliffs, line: texts.line, question: texts.question }}
        whatIf={<WhatIf area={area} />}
        importDoor={<Link to="/inlezen">{texts.overview.importData}</Link>}
        pictures={{
          line: (
            <PictureMenu
              order={{ ...asked, of: { lines: [view.data.area.id] } }}
              what={texts.picture.line}
              name={texts.picture.lineName(view.data.area.name)}
              at={view.data.question.at}
            />
          ),
          years: (
            <PictureMenu
              order={{ ...asked, of: { years: view.data.area.id } }}
              what={texts.picture.years}
              name={texts.picture.yearsName(view.data.area.name)}
              at={view.data.question.at}
            />
          ),
        }}
        quality={<QualityOfArea area={area as AreaId} />}
        further={
          <>
            {first === undefined ? null : <LeastOfArea area={area} cliffKey={first.key} />}
            <SensitivityInShort area={area} />
          </>
        }
        onAsk={ask}
        onCompareLenses={(compares) =>
          void navigate({ to: '.', search: (before: Search) => ({ ...before, lenses: compares || undefined }), replace: true })
        }
        onWhy={({ key }) => open(key)}
        onSource={({ table, id, field }) => openSource(sourceInAddress(table, id, field))}
      />
      <WhyOfAddress />
      <SourceOfAddress />
    </Page>
  );
}
