import { useEffect, useState } from 'react';
import type { Language } from '#shared/contracts/values.ts';
import { dutch, type Texts } from '#shared/text/texts.ts';

/** A language of which the sentences are here. */
export type LoadedTexts = { readonly language: Language; readonly texts: Texts };

const inDutch: LoadedTexts = { language: 'nl', texts: dutch };

async function loaded(language: Language): Promise<LoadedTexts> {
  return language === 'nl' ? inDutch : { language, texts: (await import('#shared/text/texts-en.ts')).english };
}

/** The sentences of the language that is wanted. English comes when it is asked for; until then the window stays in its language. */
export function useLoadedTexts(wanted: Language): LoadedTexts {
  const [here, setHere] = useState(inDutch);
  useEffect(() => {
    let isWanted = true;
    void loaded(wanted).then((texts) => {
      if (isWanted) setHere(texts);
    });
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return here;
}
