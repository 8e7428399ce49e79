import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { BridgeContext, type WindowBridge } from '#renderer/bridge/bridge.ts';
import { LanguageContext } from '#renderer/kit/language.ts';
import type { Language } from '#shared/contracts/values.ts';
import { router } from './routes.tsx';

const keptLanguage = 'lange-adem.language';

/** The window: what the whole of it shares, and the screen of its address. */
export function App({ bridge }: { bridge: WindowBridge }) {
  const [language, setLanguage] = useState<Language>(localStorage.getItem(keptLanguage) === 'en' ? 'en' : 'nl');
  const [queries] = useState(
    () =>
      new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } } }),
  );
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(keptLanguage, language);
    bridge.setLanguage(language);
  }, [bridge, language]);
  const choice = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return (
    <BridgeContext value={bridge}>
      <QueryClientProvider client={queries}>
        <LanguageContext value={choice}>
          <RouterProvider router={router} />
        </LanguageContext>
      </QueryClientProvider>
    </BridgeContext>
  );
}
