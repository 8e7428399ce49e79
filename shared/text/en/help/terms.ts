import type { HelpPage } from '#shared/text/help-page.ts';

/** The words of the field, each in one or two sentences, with the Dutch word. */
export const terms: HelpPage = {
  id: 'begrippen',
  title: 'Terms',
  intro: 'The words of the program, in alphabetical order, with the Dutch word.',
  sections: [
    {
      id: 'begrippen',
      title: 'Terms from A to Z',
      blocks: [
        {
          head: ['Word', 'Meaning'],
          rows: [
            ['administrative promise (bestuurlijk toegezegd)', 'Promised by a body. It is not legally binding.'],
            ['area (gebied)', 'One of the twenty focus areas.'],
            ['breath line (ademlijn)', 'The line of an area: until when what was promised is paid, and where it falls away.'],
            ['budgeted (begroot)', 'The money stands in a budget. There is no grant decision yet.'],
            ['certainty (zekerheid)', 'How firm money is: granted, budgeted, pledged, requested or expected.'],
            ['cliff (klif)', 'A moment at which money falls away and is not wholly replaced.'],
            ['commitment (verplichting)', 'What was promised in an area, with an amount per year.'],
            ['cover (dekking)', 'Which part of the commitments is paid.'],
            ['decision moment (besluitmoment)', 'A day on which somebody decides on money, such as the Voorjaarsnota or the Kadernota.'],
            ['earmarked (geoormerkt)', 'May only be used for that purpose.'],
            ['free money (vrij geld)', 'Money that may be used for anything in the area.'],
            ['funding stream (geldstroom)', 'Money of one scheme for one area.'],
            ['gap (gat)', 'What was promised and is not paid.'],
            ['granted (beschikt)', 'There is a grant decision.'],
            ['hardness (hardheid)', 'How firm a commitment is: legal, administrative or intended.'],
            ['horizon', 'The last year that we look at.'],
            ['incidental (incidenteel)', 'Money that ends.'],
            ['indexation (indexatie)', 'By how many percent an amount grows each year.'],
            ['last decision (laatste besluit)', 'The last decision moment that can still repair a cliff in time.'],
            ['lens', 'Which money counts: secured, planned or hoped.'],
            ['line of schemes (regelingenlijn)', 'A scheme with the schemes that follow it.'],
            ['notice period (opzegtermijn)', 'How many months beforehand notice of a commitment must be given.'],
            [
              'open action (open actie)',
              'A cliff about which somebody still has to do something. Repaired counts only once the figures no longer have it.',
            ],
            ['p.m.', 'The amount is not known yet. That is not zero.'],
            ['reference date (peildatum)', 'The day from which we look ahead: today, or a day that you choose.'],
            ['reserve', 'Money that an area has in stock.'],
            ['scenario', 'A list of changes, to see what happens then. Your data stay the same.'],
            ['scheme (regeling)', 'Where money comes from, and who decides on it.'],
            ['shortfall without a cliff (tekort zonder klif)', 'A gap because a commitment grows, not because money ends.'],
            ['structural (structureel)', 'Money without an end.'],
            ['time to spend (bestedingstermijn)', 'Until when money may be spent.'],
          ],
        },
      ],
    },
  ],
};
