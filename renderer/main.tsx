import { createRoot } from 'react-dom/client';
import * as z from 'zod';
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './kit/tokens.css';
import './kit/base.css';
import './kit/print.css';
import './kit/kit.css';
import { httpBridge } from './bridge/http-bridge.ts';
import { ipcBridge } from './bridge/ipc-bridge.ts';
import { startTheme } from './kit/theme.ts';
import { fetchScreenOf } from './screens.ts';

// The content policy allows no code that is made from text.
z.config({ jitless: true });
startTheme();

const place = document.getElementById('window');
if (place === null) throw new Error('The page has no place for the window.');

// The bridge takes the token out of the address before the router reads it.
const bridge = ipcBridge() ?? (await httpBridge());
// The first screen comes along with the frame, not after it.
const app = import('./app.tsx');
fetchScreenOf(location.pathname);
const { App } = await app;
createRoot(place).render(<App bridge={bridge} />);
