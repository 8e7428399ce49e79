import { describe, expect, test } from 'vitest';
import { withTerms } from '#shared/text/glossary.ts';

const marked = (text: string, language: 'nl' | 'en' = 'nl') =>
  withTerms(text, language)
    .map(({ text: part, term }) => (term === null ? part : `[${part}=${term.word}]`))
    .join('');

describe('the terms of a text', () => {
  test.each([
    ['Alle kliffen, met hun laatste besluit.', 'Alle [kliffen=klif], met hun [laatste besluit=laatste besluit].'],
    ['Een klif en nog een klif.', 'Een [klif=klif] en nog een klif.'],
    ['Tekort zonder klif', '[Tekort zonder klif=tekort zonder klif]'],
    ['Klifhanger en hekwerkverplichtingen', 'Klifhanger en hekwerkverplichtingen'],
    ['Bedrag: p.m.', 'Bedrag: [p.m.=p.m.]'],
    ['Een gebied', 'Een gebied'],
    ['', ''],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));

  test('in English stand without the Dutch word behind them', () => {
    expect(marked('Every cliff and its commitments', 'en')).toBe('Every [cliff=cliff] and its [commitments=commitment]');
  });

  test('together are the text, whatever it is', () => {
    const text = 'De lens, de peildatum en de horizon: vrij geld, geoormerkt geld, geldstromen.';
    expect(
      withTerms(text, 'nl')
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});
