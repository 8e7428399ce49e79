import type { tour as dutch } from '#shared/text/nl/tour.ts';

/** The tour past the screens: each stop says what to look at, in a few sentences. */
export const tour: typeof dutch = {
  name: 'Tour',
  offer: 'New here? Six screens in two minutes.',
  start: 'Show me around',
  no: 'No need',
  next: 'Next',
  back: 'Back',
  stop: 'Stop the tour',
  ready: 'Done',
  progress: (step, count) => `Step ${step} of ${count}`,
  steps: {
    answer: {
      title: 'The answer stands on top',
      text: 'In how many areas money falls away, how much, and which decision can still repair it. Every figure on every screen is a door: click it and you see why.',
    },
    line: {
      title: 'Each area is a line',
      text: 'Filled is paid, hatched is promised and not paid. The stroke is a cliff, the diamond the last decision. Arrow up and down choose, Enter opens the area.',
    },
    cliffs: {
      title: 'All cliffs, the worst first',
      text: 'Why? opens the explanation: the rule, the numbers, the rows and the cell in your spreadsheet.',
    },
    calendar: { title: 'Who decides when', text: 'Each decision moment with the cliffs that it is the last one to repair.' },
    scenarios: { title: 'What if?', text: 'Extend, stop or move, and see on every screen what happens then. Your data stay as they are.' },
    import: {
      title: 'Data of your own',
      text: 'Drop your spreadsheet here, as it is. You first see what we read. Every change can be taken back. F1 brings you to the help.',
    },
  },
};
