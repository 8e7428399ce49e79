import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useTexts } from './language.ts';

/** What happened, and what can be done about it. */
type Said = { readonly text: string; readonly action?: { readonly label: string; readonly run: () => void } };

const milliseconds = 10_000;
const queue = new ToastQueue<Said>({ maxVisibleToasts: 2 });

/** Says what happened; stays ten seconds, and while it has focus. */
export function say(said: Said): void {
  queue.add(said, { timeout: milliseconds });
}

export function Toasts() {
  const { frame } = useTexts();
  return (
    <ToastRegion queue={queue} className="toasts" aria-label={frame.messages}>
      {({ toast }) => (
        <Toast toast={toast} className="toast">
          <ToastContent>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.action === undefined ? null : (
            <Button
              className="button button-link"
              onPress={() => {
                toast.content.action?.run();
                queue.close(toast.key);
              }}
            >
              {toast.content.action.label}
            </Button>
          )}
          <Button slot="close" className="button button-link" aria-label={frame.close}>
            ×
          </Button>
        </Toast>
      )}
    </ToastRegion>
  );
}
