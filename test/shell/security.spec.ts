import { contentPolicy } from '#shared/contracts/content-policy.ts';
import { expect, test } from '#test/support/shell.ts';

// Electron's own security checklist, item by item, on what was built.

test('the page is sandboxed, isolated from the preload script, and has no Node', async ({ shell }) => {
  const preferences = await shell.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> } | undefined;
    return contents?.getLastWebPreferences();
  }, null);
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  const found = await shell.page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in globalThis),
  );
  expect(found).toEqual([]);
});

test('the page gets nine functions, no channel, and cannot replace them', async ({ shell }) => {
  const { names, isFrozen } = await shell.page.evaluate(() => {
    const { langeAdem } = globalThis;
    return { names: Object.keys(langeAdem).sort(), isFrozen: Object.isFrozen(langeAdem) };
  });
  expect(names).toEqual([
    'call',
    'cancel',
    'chooseFiles',
    'chooseFolder',
    'chooseTarget',
    'dropFiles',
    'onEvent',
    'open',
    'setLanguage',
    'takePasted',
  ]);
  expect(isFrozen).toBe(true);
});

test('the page comes with a policy that allows its own files and nothing else', async ({ shell }) => {
  const response = await shell.page.reload();
  expect(response?.headers()['content-security-policy']).toBe(contentPolicy("'none'"));
  expect(response?.headers()['x-content-type-options']).toBe('nosniff');
});

test('no text becomes a program', async ({ shell }) => {
  const refused = await shell.page.evaluate(async () => {
    // Later: what the test runner itself evaluates is let through.
    await new Promise((resolve) => setTimeout(resolve, 10));
    const tried = [() => new Function('return 1')(), () => Reflect.apply(Reflect.get(globalThis, 'eval'), null, ['1'])];
    return tried.map((run) => {
      try {
        return run();
      } catch (error) {
        return (error as Error).name;
      }
    });
  });
  expect(refused).toEqual(['EvalError', 'EvalError']);
});

test('a script, a frame or a picture that was written into the page is not loaded', async ({ shell }) => {
  const outcome = await shell.page.evaluate(async () => {
    const tried = [
      Object.assign(document.createElement('script'), { text: 'globalThis.ranInline = true' }),
      Object.assign(document.createElement('img'), { src: 'https://example.org/a.png' }),
      Object.assign(document.createElement('iframe'), { src: 'https://example.org/' }),
    ];
    const broken: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.effectiveDirective));
    for (const element of tried) document.body.append(element);
    for (let waited = 0; broken.length < tried.length && waited < 5000; waited += 50)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return { ran: 'ranInline' in globalThis, broken: broken.sort() };
  });
  expect(outcome.ran).toBe(false);
  expect(outcome.broken).toEqual(['frame-src', 'img-src', 'script-src-elem']);
});

test('there is no network: nothing is fetched, from here or elsewhere', async ({ shell }) => {
  for (const address of ['https://example.org/', 'http://127.0.0.1:80/', 'file:///etc/passwd', 'ws://example.org/']) {
    const outcome = await shell.page.evaluate(async (url) => {
      try {
        if (url.startsWith('ws')) {
          const socket = new WebSocket(url);
          return await new Promise<string>((resolve) => {
            socket.onopen = () => resolve('open');
            socket.onerror = () => resolve('refused');
          });
        }
        await fetch(url);
        return 'fetched';
      } catch {
        return 'refused';
      }
    }, address);
    expect(outcome).toBe('refused');
  }
});

test('the window goes nowhere', async ({ shell }) => {
  const before = shell.page.url();
  for (const address of ['https://example.org/', 'file:///etc/passwd', 'javascript:globalThis.wentOff=1']) {
    await shell.page.evaluate((url) => {
      const link = Object.assign(document.createElement('a'), { href: url });
      document.body.append(link);
      link.click();
    }, address);
    await shell.page.waitForTimeout(150);
    expect(shell.page.url()).toBe(before);
  }
  expect(await shell.page.evaluate(() => 'wentOff' in globalThis)).toBe(false);
});

test('no second window opens', async ({ shell }) => {
  await shell.page.evaluate(() => void globalThis.open('https://example.org/'));
  await shell.page.evaluate(() => void globalThis.open(`${location.origin}/index.html`));
  await expect.poll(() => shell.page.context().pages().length).toBe(1);
  expect(await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length, null)).toBe(1);
});

test('the page gets no permission', async ({ shell }) => {
  const states = await shell.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'] as PermissionName[];
    return Promise.all(names.map(async (name) => (await navigator.permissions.query({ name })).state));
  });
  expect(states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied']);
});

test('what is not of the right form is refused at the door', async ({ shell }) => {
  const answers = await shell.page.evaluate(async () => {
    const bridge = globalThis.langeAdem as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
    return [
      await bridge['call']?.({ name: 'app.state' }, {}),
      await bridge['call']?.('app.state', {}, { job: 5 }),
      await bridge['chooseFiles']?.('everything'),
      await bridge['chooseTarget']?.('excel', 5),
      await bridge['open']?.('/etc/passwd'),
    ];
  });
  const refused = { ok: false, problem: { code: 'not-allowed', params: {} } };
  expect(answers).toEqual([refused, refused, [], null, undefined]);
});

test('nothing listens on a port', async ({ shell }) => {
  const resources = await shell.evaluate(() => process.getActiveResourcesInfo(), null);
  expect(resources.filter((name) => /TCP|UDP/.test(name))).toEqual([]);
});

test('a program is never opened, whatever the page asks', async ({ shell }) => {
  await shell.evaluate(({ shell: outside, dialog }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    Object.assign(outside, { openPath: async (path: string) => String(opened.push(path)) });
    Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: ['/tmp/a.exe', '/tmp/a.xlsx'] }) });
  }, null);
  await shell.page.evaluate(async () => {
    const handles = await globalThis.langeAdem.chooseFiles('workbook', { multiple: true });
    for (const handle of handles) await globalThis.langeAdem.open(handle);
    await globalThis.langeAdem.open({ id: '../../etc/passwd', name: 'a.xlsx' });
  });
  expect(await shell.evaluate(() => (globalThis as unknown as { opened: string[] }).opened, null)).toEqual(['/tmp/a.xlsx']);
});
