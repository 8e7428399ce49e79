import { useQuestion, useWhy } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { FollowUpOfCliff } from '#renderer/features/follow-up/index.ts';
import { LeastOfCliff } from '#renderer/features/least/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { SidePanel } from './side-panel.tsx';
import { WhyPanel } from './why-panel.tsx';

/** The explanation of the cliff in the address, over the screen that is there. */
export function WhyOfAddress() {
  const { cliffs, followUp, line, scenarios } = useTexts();
  const { language } = useLanguage();
  const { asked } = useQuestion();
  const { why, close } = useWhy();
  const view = useCall('cliff.view', { ...asked, key: why ?? '' }, { enabled: why !== null });
  if (why === null) return null;
  if (view.error) {
    return (
      <SidePanel title={cliffs.why.failed} head="" close={cliffs.why.close} onClose={close}>
        <ProblemNote problem={problemOf(view.error)} unchanged={cliffs.why.gone} />
        <FollowUpOfCliff cliffKey={why} isGone />
      </SidePanel>
    );
  }
  if (view.data === undefined || view.data.cliff.key !== why) return null;
  const more = [
    { title: scenarios.least.title, inside: <LeastOfCliff cliffKey={why} /> },
    { title: followUp.step, inside: <FollowUpOfCliff cliffKey={why} /> },
  ];
  return <WhyPanel key={why} view={view.data} words={{ language, cliffs, line }} more={more} onClose={close} />;
}
