import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { BridgeContext, type WindowBridge } from '#renderer/bridge/bridge.ts';
import { LanguageContext } from '#renderer/kit/language.ts';
import { useLoadedTexts } from '#renderer/kit/loaded-texts.ts';
import { MachineContext } from '#renderer/kit/machine.ts';
import type { Language } from '#shared/contracts/values.ts';
import { router } from './routes.tsx';
import { useMachineSettings } from './use-machine-settings.ts';

/** The window: what the whole of it shares, and the screen of its address. */
export function App({ bridge }: { bridge: WindowBridge }) {
  const machine = useMachineSettings(bridge);
  const { language, texts } = useLoadedTexts(machine.own.language);
  const [queries] = useState(
    () =>
      new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY, refetchOnWindowFocus: false } } }),
  );
  const choice = useMemo(
    () => ({ language, texts, choose: (chosen: Language) => machine.choose({ language: chosen }) }),
    [language, texts, machine],
  );
  return (
    <BridgeContext value={bridge}>
      <QueryClientProvider client={queries}>
        <MachineContext value={machine}>
          <LanguageContext value={choice}>
            <RouterProvider router={router} />
          </LanguageContext>
        </MachineContext>
      </QueryClientProvider>
    </BridgeContext>
  );
}
