import { app, session } from 'electron';
import { appOrigin } from './app-protocol.ts';

/** Before the app is ready: every page in a sandbox, and no name of another machine is ever looked up. */
export function closeTheProcess(): void {
  app.enableSandbox();
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability', 'no-pings']) {
    app.commandLine.appendSwitch(name);
  }
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** When the app is ready: pages load nothing but our own files, get no permission, go nowhere and open nothing. */
export function closeTheWorld(): void {
  const { defaultSession } = session;
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isAllowed(url) }));
  defaultSession.setPermissionRequestHandler((_contents, permission, decide) => decide(permission === writeToClipboard));
  defaultSession.setPermissionCheckHandler((_contents, permission) => permission === writeToClipboard);
  defaultSession.setDevicePermissionHandler(() => false);
  app.on('web-contents-created', (_event, contents) => {
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'] as const) {
      contents.on(name as 'will-navigate', (event) => event.preventDefault());
    }
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** The one thing a page may do outside itself: a user copies a figure. */
const writeToClipboard = 'clipboard-sanitized-write';

function isAllowed(url: string): boolean {
  return url.startsWith(`${appOrigin}/`) || url.startsWith('devtools://') || url.startsWith('data:') || url.startsWith('blob:');
}
