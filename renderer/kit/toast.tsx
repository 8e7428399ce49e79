import {
  Button,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components';
import { useTexts } from './language.ts';

/** What can be done about it, and the keys that do the same. */
type Action = { readonly label: string; readonly keys?: string | null; readonly run: () => void };

/** What happened. */
type Said = { readonly text: string; readonly action?: Action };

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
              {toast.content.action.keys == null ? null : <kbd className="key">{toast.content.action.keys}</kbd>}
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
