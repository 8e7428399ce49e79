import type { CallProblems } from '#shared/contracts/problems/call.ts';
import type { Sentences } from '#shared/text/sentences.ts';

export const callProblems: Sentences<CallProblems> = {
  'call-unknown': ({ name }) => `There is no call "${name}". Update the program, or report this.`,
  'input-invalid': ({ detail }) =>
    detail === '' ? 'The question has the wrong form.' : `The question has the wrong form: look at "${detail}".`,
  'no-store-open': () => 'No file is open. Open a file first, or make a new one.',
  cancelled: () => 'You stopped this. Nothing has changed.',
  'job-failed': () => 'This did not work: there was too little memory. Close other programs, or use a smaller file.',
  bug: ({ number }) => `Something went wrong inside the program. Your data have not changed. Mention number ${number} when you report it.`,
  'handle-unknown': () => 'This file is no longer known. Choose it again.',
  'setting-fixed': () => 'This setting is fixed. Ask your administrator to change it.',
  'not-allowed': () => 'This cannot be done here. Use the program on your computer, or the command line.',
  'server-gone': () => 'The program no longer answers. Start it again; what was saved is still there.',
  'token-refused': () => 'This address is no longer valid. Open the address that the terminal shows.',
  'option-unknown': ({ option }) => `There is no option ${option}. --help shows which there are.`,
  'option-missing': ({ option }) => `An option is missing: ${option}.`,
  'options-together': ({ options }) => `These options do not go together: ${options}. Leave one out.`,
  'option-value-missing': ({ option }) => `A value is missing after ${option}.`,
  'argument-missing': ({ argument }) => `Something is missing: give ${argument}.`,
  'argument-too-many': () => 'There are too many words on the line. Put names with spaces between quotation marks.',
  'command-unknown': ({ command }) => `There is no command "${command}". --help shows which there are.`,
  'port-invalid': ({ seen }) => `"${seen}" is not a port. Choose a number from 1 to 65535, or leave --port out.`,
  'port-in-use': ({ port }) => `Port ${port} is in use. Choose another with --port, or leave --port out.`,
  'window-not-built': () => 'The window has not been built yet. Run "npm run build" first.',
};
