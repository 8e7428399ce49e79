import { protocol } from 'electron';
import { pageFiles } from '#electron/engine/page-files.ts';
import { contentPolicy } from '#shared/contracts/content-policy.ts';

/** The scheme of the window's own page: not file://, where a page could read other files. */
const scheme = 'app';
export const appOrigin = `${scheme}://bundle`;
export const appAddress = `${appOrigin}/`;

/** Before the app is ready: the scheme is as good as https. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

/** Serves the built window, with the policy that it may load nothing else. */
export function serveApp(pageFolder: string): void {
  const page = pageFiles(pageFolder);
  protocol.handle(scheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    const file = host === 'bundle' && request.method === 'GET' ? await page.fileOf(pathname) : null;
    const headers = { 'content-security-policy': contentPolicy("'none'"), 'x-content-type-options': 'nosniff' };
    if (file === null) return new Response(null, { status: 404, headers });
    return new Response(new Uint8Array(file.bytes), { headers: { ...headers, 'content-type': file.type } });
  });
}
