/** The channels between preload and main; the window never names one. */
export const channels = {
  call: 'call',
  cancel: 'cancel',
  event: 'event',
  chooseFiles: 'choose-files',
  chooseTarget: 'choose-target',
  chooseFolder: 'choose-folder',
  takeFiles: 'take-files',
  takePasted: 'take-pasted',
  open: 'open',
  language: 'language',
  misspelt: 'misspelt',
} as const;
