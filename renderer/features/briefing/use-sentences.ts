import { useCallback, useState } from 'react';
import { useChange } from '#renderer/bridge/use-change.ts';
import { ownSentence, sentencesOf } from '#shared/briefing/edited.ts';
import type { Briefing, LostSentence, Sentence } from '#shared/contracts/briefing.ts';
import type { CallInput } from '#shared/contracts/calls.ts';

type OfPage = Pick<CallInput<'briefing.edit'>, 'areas' | 'scenario' | 'theme' | 'language'>;

/** The writer's words on a page: which sentence is open, and how its words are kept. */
export function useSentences(ofPage: OfPage, page: Briefing | undefined) {
  const { run, isBusy, problem } = useChange('briefing.edit');
  const [openKey, setOpenKey] = useState<string | null>(null);
  const open = page === undefined ? null : (sentencesOf(page).find(({ key }) => key === openKey) ?? null);
  const keep = async (sentence: string, text: string | null, madeFrom: string) =>
    (await run({ ...ofPage, sentence, text, madeFrom })) !== null;
  /** Where the keyboard was before a sentence was opened. */
  const close = useCallback(() => {
    setOpenKey(null);
    document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(openKey ?? '')}"]`)?.focus();
  }, [openKey]);
  return {
    isBusy,
    problem,
    open,
    openKey,
    edit: setOpenKey,
    close,
    save: async (sentence: Sentence, text: string | null) => {
      if (await keep(sentence.key, text, sentence.edit?.generated ?? sentence.text)) close();
    },
    keepMine: (sentence: Sentence) => void keep(sentence.key, sentence.text, sentence.edit?.generated ?? sentence.text),
    back: (sentence: Sentence | LostSentence) =>
      void keep(sentence.key, null, 'edit' in sentence ? (sentence.edit?.generated ?? '') : sentence.madeFrom),
    keepOwn: (text: string) => keep(ownSentence, text === '' ? null : text, ''),
  };
}
