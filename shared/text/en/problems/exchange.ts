import type { ExchangeProblems } from '#shared/contracts/problems/exchange.ts';
import type { Sentences } from '#shared/text/sentences.ts';

export const exchangeProblems: Sentences<ExchangeProblems> = {
  'exchange-not-ours': ({ file }) =>
    `${file} is not an exchange file of Lange Adem. Choose a file that ends in .adempak and was made in Lange Adem.`,
  'exchange-newer': ({ file }) =>
    `${file} was made with a newer version of Lange Adem. Update Lange Adem, or ask for a file from an older version.`,
  'exchange-damaged': ({ file }) => `${file} is damaged or was changed. Nothing was taken over. Ask for the file again.`,
  'exchange-other-kind': ({ file, invented }) =>
    invented === 'file'
      ? `${file} holds invented sample data. They do not join real figures. Open the sample data to merge it there.`
      : `${file} holds real figures. They do not join invented sample data. Open a file of your own, or make one.`,
  'evidence-too-large': ({ file, limit }) =>
    `${file} is larger than ${limit}: Lange Adem keeps no copy of it. Refer to where the file is, or choose a smaller one.`,
  'evidence-not-found': () => 'This document is no longer there. The history says who removed it.',
  'evidence-address-refused': ({ seen }) => `${seen} is not a web address. Begin with https:// or http://.`,
};
