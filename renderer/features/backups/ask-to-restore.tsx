import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTexts } from '#renderer/kit/language.ts';

/** Before a backup is put back: what it replaces, and what is kept of that. */
export function AskToRestore({
  when,
  steps,
  isBusy,
  onYes,
  onNo,
}: {
  when: string;
  /** How many steps of the open file come after the backup; null: not known. */
  steps: number | null;
  isBusy: boolean;
  onYes: () => void;
  onNo: () => void;
}) {
  const { backups } = useTexts();
  const { ask } = backups;
  return (
    <ModalOverlay className="ask-overlay" isOpen onOpenChange={(isOpen) => (isOpen || isBusy ? null : onNo())}>
      <Modal className="ask">
        <Dialog role="alertdialog">
          <Heading slot="title">{ask.title(when)}</Heading>
          <p>{steps === null ? ask.unknown : ask.replaces(steps)}</p>
          <p>{ask.kept}</p>
          <p className="ask-buttons">
            <Button className="button button-primary" isDisabled={isBusy} onPress={onYes}>
              {isBusy ? backups.busy : ask.yes}
            </Button>
            <Button className="button" isDisabled={isBusy} onPress={onNo} autoFocus>
              {ask.no}
            </Button>
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
