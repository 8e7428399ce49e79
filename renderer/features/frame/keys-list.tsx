import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { keysInWords } from '#renderer/actions/keys.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { helpPages } from '#shared/text/help-pages.ts';

/** Every key on one card, over the screen on which it is wanted: the same lists as in the help. */
export function KeysList({ onClose }: { onClose: () => void }) {
  const { frame } = useTexts();
  const { language } = useLanguage();
  const page = helpPages(language).find(({ id }) => id === 'toetsen');
  return (
    <ModalOverlay className="palette-overlay" isOpen isDismissable onOpenChange={(isOpen) => (isOpen ? null : onClose())}>
      <Modal className="palette keys-card">
        <Dialog>
          <div className="keys-head">
            <Heading slot="title">{frame.keys}</Heading>
            <Button className="button" onPress={onClose} autoFocus>
              {frame.close}
            </Button>
          </div>
          <div className="keys-groups">
            {page?.sections.map(({ id, title, blocks }) => (
              <section key={id} aria-labelledby={`card-${id}`}>
                <h3 id={`card-${id}`}>{title}</h3>
                <dl>
                  {blocks.flatMap((block) =>
                    typeof block === 'object' && 'rows' in block
                      ? block.rows.map(([what = '', keys = '']) => (
                          <div key={what}>
                            <dt>{what}</dt>
                            <dd>
                              <kbd className="key">{keysInWords(keys)}</kbd>
                            </dd>
                          </div>
                        ))
                      : [],
                  )}
                </dl>
              </section>
            ))}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
