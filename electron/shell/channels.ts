/** The channels between preload and main; the window never names one. */
export const channels = {
  call: 'call',
  cancel: 'cancel',
  event: 'event',
  chooseFiles: 'choose-files',
  chooseTarget: 'choose-target',
  takeFiles: 'take-files',
  open: 'open',
  language: 'language',
} as const;
