import { useRef } from 'react';
import { Button, Dialog, Heading, Popover } from 'react-aria-components';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { Unit } from '#shared/reading/units.ts';
import { euros } from '#shared/text/format.ts';
import { activeCellId } from './grid-ids.ts';
import type { WaitingBlock } from './use-pasting.ts';

/** At the cell: in which unit the amounts are that are being pasted there. Nothing is taken over before it is said. */
export function AskUnit({
  waiting: { unit, because, example, euros: amount, heads },
  onTake,
  onLeave,
}: {
  waiting: WaitingBlock;
  onTake: (unit: Unit) => void;
  onLeave: () => void;
}) {
  const { data } = useTexts();
  const { language } = useLanguage();
  const cell = useRef(document.getElementById(activeCellId));
  const { unitAsked: texts } = data;
  const becomes = (chosen: Unit) => texts.becomes(example, euros(Math.round(amount * chosen * 100), language));
  return (
    <Popover className="ask-unit" triggerRef={cell} isOpen placement="bottom start" onOpenChange={(isOpen) => (isOpen ? null : onLeave())}>
      <Dialog>
        <Heading slot="title">{texts.title}</Heading>
        <p>{because.kind === 'head' ? texts.head(because.text) : texts.values}</p>
        {heads === 0 ? null : <p className="quiet">{texts.heads(heads)}</p>}
        <div className="ask-unit-choices">
          <Button className="button button-primary" autoFocus onPress={() => onTake(unit)}>
            {texts.name[unit]} <span>{becomes(unit)}</span>
          </Button>
          <Button className="button" onPress={() => onTake(1)}>
            {texts.name[1]} <span>{becomes(1)}</span>
          </Button>
          <Button className="button button-link" onPress={onLeave}>
            {texts.leave}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}
