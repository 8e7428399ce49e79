import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import type { Doer } from '#renderer/actions/actions-context.ts';
import type { Search } from '#renderer/actions/address.ts';
import { actionOfKeys, isTyping } from '#renderer/actions/keys.ts';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { givenFiles } from '#renderer/bridge/given-files.ts';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { useMachine } from '#renderer/kit/machine.ts';
import { say } from '#renderer/kit/toast.tsx';
import { type ActionId, actions } from '#shared/contracts/actions.ts';
import { lastBriefing } from '#shared/contracts/kept.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { problemText } from '#shared/text/problem-text.ts';

/** In a field these keys are the field's own. */
const ofFields: ReadonlySet<ActionId> = new Set(['undo', 'redo', 'keys']);

type Over = 'palette' | 'keys' | 'tour' | null;

/** What each action of the one list does in the window, from a key, the palette, a button or the shell's menu. */
export function useActions(): {
  readonly doAction: Doer;
  /** Files that were dropped, or opened from outside: a store is opened, anything else is read. */
  readonly openFiles: (files: readonly FileHandle[]) => void;
  /** What lies over the screen. */
  readonly over: Over;
  readonly setOver: (over: Over) => void;
} {
  const bridge = useBridge();
  const { make } = useFileMade();
  const navigate = useNavigate();
  const { frame, start } = useTexts();
  const { language, choose } = useLanguage();
  const machine = useMachine();
  const [over, setOver] = useState<Over>(null);

  const doAction = useCallback(
    async (action: ActionId): Promise<void> => {
      switch (action) {
        case 'store.new':
          await navigate({ to: '/', hash: 'new' });
          return;
        case 'help':
          await navigate({ to: '/help', search: true, hash: '' });
          return;
        case 'keys':
          return setOver('keys');
        case 'tour':
          // It walks past screens of figures: without a file past those of the example.
          if (!(await hasStore())) await openSample('sample');
          return setOver('tour');
        case 'about':
          await navigate({ to: '/instellingen', search: true, hash: 'about' });
          return;
        case 'go.backups':
          await navigate({ to: '/instellingen', search: true, hash: 'backups' });
          return;
        case 'go.settings':
          await navigate({ to: '/instellingen', search: true });
          return;
        case 'store.open':
          return openStore();
        case 'store.sample':
          return openSample('sample');
        case 'store.public':
          return openSample('public');
        case 'store.close':
          await bridge.call('store.close', {});
          await navigate({ to: '/' });
          return;
        case 'import':
          return chooseFile();
        case 'export.summary':
          await navigate({ to: '/exporteren', search: true });
          return;
        case 'export.exchange':
          await navigate({ to: '/exporteren', search: true, hash: 'exchange' });
          return;
        case 'export.template':
          return saveTemplate();
        case 'print':
          return window.print();
        case 'undo':
          return undo();
        case 'redo':
          return redo();
        case 'search':
          return setOver('palette');
        case 'go.overview':
          await navigate({ to: '/overzicht', search: true });
          return;
        case 'go.cliffs':
          await navigate({ to: '/kliffen', search: true });
          return;
        case 'go.followUp':
          await navigate({ to: '/opvolging', search: true });
          return;
        case 'go.compare':
          await navigate({ to: '/vergelijken', search: true });
          return;
        case 'go.sinceBriefing':
          await navigate({ to: '/vergelijken', search: (before: Search) => ({ ...before, since: lastBriefing }) });
          return;
        case 'go.scenarios':
          await navigate({ to: '/scenarios', search: true });
          return;
        case 'go.beside':
          await navigate({ to: '/naast-elkaar', search: true });
          return;
        case 'go.least':
          await navigate({ to: '/minste-geld', search: true });
          return;
        case 'go.spending':
          await navigate({ to: '/besteding', search: true });
          return;
        case 'go.sensitivity':
          await navigate({ to: '/gevoeligheid', search: true });
          return;
        case 'go.briefing':
          await navigate({ to: '/briefing', search: true });
          return;
        case 'go.history':
          await navigate({ to: '/geschiedenis', search: true });
          return;
        case 'go.deliveries':
          await navigate({ to: '/leveringen', search: true });
          return;
        case 'go.data':
          await navigate({ to: '/gegevens', search: true });
          return;
        case 'go.quality':
          await navigate({ to: '/kwaliteit', search: true });
          return;
        case 'theme.system':
          return void machine.choose({ theme: 'system' });
        case 'theme.light':
          return void machine.choose({ theme: 'light' });
        case 'theme.dark':
          return void machine.choose({ theme: 'dark' });
        case 'language.nl':
          return choose('nl');
        case 'language.en':
          return choose('en');
      }

      async function openStore() {
        const [file] = await bridge.chooseFiles('store');
        if (file === undefined) return;
        const opened = await bridge.call('store.open', { file });
        if (!opened.ok) return say({ text: problemText(opened.problem, language) });
        await navigate({ to: '/overzicht' });
      }
      async function hasStore() {
        const state = await bridge.call('app.state', {});
        return state.ok && state.value.store !== null;
      }
      async function openSample(kind: 'sample' | 'public') {
        const opened = await bridge.call('store.sample', { kind });
        if (!opened.ok) return say({ text: problemText(opened.problem, language) });
        await navigate({ to: '/overzicht' });
      }
      async function chooseFile() {
        givenFiles.give(await bridge.chooseFiles('workbook', { multiple: true }));
        await navigate({ to: '/inlezen' });
      }
      async function saveTemplate() {
        const problem = await make({
          kind: 'excel',
          name: start.templateName,
          write: (target) => bridge.call('export.template', { target, language }),
          said: () => start.templateDone,
        });
        if (problem !== null) say({ text: problemText(problem, language) });
      }
      async function undo() {
        const undone = await bridge.call('history.undo', {});
        say({ text: undone.ok ? frame.undone(undone.value.what) : problemText(undone.problem, language) });
      }
      /** Redo is taking back the undo that is the newest step. */
      async function redo() {
        const listed = await bridge.call('history.list', { limit: 1 });
        const newest = listed.ok ? listed.value[0] : undefined;
        if (newest?.undoes == null) return say({ text: frame.nothingToRedo });
        const redone = await bridge.call('history.undo', { changeSet: newest.id });
        say({ text: redone.ok ? frame.redone(redone.value.what) : problemText(redone.problem, language) });
      }
    },
    [bridge, navigate, language, choose, machine, frame, start, make],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // What a screen did with a key is done: a table takes a sign as the first of a new value.
      const action = event.defaultPrevented ? null : actionOfKeys(event, machine.own.letterKeys);
      if (action === null || (ofFields.has(action) && isTyping(event))) return;
      event.preventDefault();
      void doAction(action);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [doAction, machine.own.letterKeys]);

  const openFiles = useCallback(
    async (files: readonly FileHandle[]) => {
      const file = files.find(({ name }) => name.endsWith('.adem'));
      if (file === undefined) {
        givenFiles.give(files);
        await navigate({ to: '/inlezen' });
        return;
      }
      const opened = await bridge.call('store.open', { file });
      if (!opened.ok) return say({ text: problemText(opened.problem, language) });
      await navigate({ to: '/overzicht' });
    },
    [bridge, navigate, language],
  );

  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.event === 'action') {
          const known = actions.find(({ id }) => id === event.action);
          if (known) void doAction(known.id);
        }
        if (event.event === 'moment.chosen') void navigate({ to: '/kalender', search: { moment: event.moment } });
        if (event.event === 'file.opened') void openFiles([{ id: event.id, name: event.name }]);
      }),
    [bridge, doAction, navigate, openFiles],
  );

  return { doAction: useCallback((action) => void doAction(action), [doAction]), openFiles, over, setOver };
}
