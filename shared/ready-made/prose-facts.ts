/** An amount that schemes.json gives in a sentence, not in a field. `quote` is the sentence's own words, word for word. */
export type ProseFact = {
  /** The id in schemes.json. */
  readonly scheme: string;
  readonly areas: readonly string[] | 'all';
  readonly quote: string;
  /** Cents; null for a range. */
  readonly amount: number | null;
  readonly precision: string;
  readonly period: string | null;
  readonly note: string;
  readonly source: string;
  readonly because: 'no-term' | 'no-single-area';
};

/** Left out on purpose: a request that was refused (Utrecht, 2021) is not money. */
export const proseFacts: readonly ProseFact[] = [
  {
    scheme: 'preventie-met-gezag-1',
    areas: 'all',
    quote: 'growing to 143 million a year from 2025 for the whole approach, not only for municipalities',
    amount: 143_000_000_00,
    precision: 'door de bron afgerond (“143 million a year”)',
    period: 'per jaar vanaf 2025',
    note: 'Landelijk, voor de hele aanpak en niet alleen voor gemeenten. Alle 19 NPLV-gemeenten doen mee.',
    source: 'Zorg- en Veiligheidshuizen, 23 May 2023; gemeente.nu, May 2023',
    because: 'no-single-area',
  },
  {
    scheme: 'volkshuisvestingsfonds-2023',
    areas: ['amsterdam-nieuw-west', 'heerlen-noord'],
    quote: 'about 28 million for Amsterdam Nieuw-West and Heerlen-Noord, where each-or-together is unclear',
    amount: 28_000_000_00,
    precision: 'ongeveer 28 miljoen (“about 28 million”)',
    period: '2023',
    note: 'Voor Amsterdam Nieuw-West en Heerlen-Noord: of dit elk of samen is, blijkt niet uit de bron.',
    source:
      'ANP via nieuws.nl, 12 December 2023, https://nieuws.nl/algemeen/20231212/kabinet-trekt-280-miljoen-euro-uit-voor-kwetsbare-wijken/',
    because: 'no-single-area',
  },
  {
    scheme: 'woontop-nplv',
    areas: ['groningen-noord'],
    quote: 'Groningen-Noord 22.5 to 27 million',
    amount: null,
    precision: '22,5 tot 27 miljoen (“22.5 to 27 million”)',
    period: '2025',
    note: 'Een deel wordt betaald per gestarte woning: bedrag en moment zijn onzeker.',
    source: 'OOG, June 2025',
    because: 'no-term',
  },
  {
    scheme: 'woontop-nplv',
    areas: ['utrecht-overvecht'],
    quote: 'Overvecht almost 20 million',
    amount: 20_000_000_00,
    precision: 'bijna 20 miljoen (“almost 20 million”)',
    period: '2025',
    note: 'Een deel wordt betaald per gestarte woning: bedrag en moment zijn onzeker.',
    source: 'DUIC, June 2025',
    because: 'no-term',
  },
  {
    scheme: 'regio-deal-4',
    areas: ['zaandam-oost'],
    quote: 'ZaanIJ (20 million) is shared by Amsterdam-Noord, Zaandam-Oost and Oostzaan',
    amount: 20_000_000_00,
    precision: 'door de bron afgerond (“20 million”)',
    period: null,
    note: 'Regio Deal ZaanIJ: voor Amsterdam-Noord, Zaandam-Oost en Oostzaan samen.',
    source:
      'Rijksoverheid, 17 February 2023, https://www.rijksoverheid.nl/actueel/nieuws/2023/02/17/rijk-investeert-opnieuw-in-regio-284-miljoen-euro-voor-14-nieuwe-regio-deals',
    because: 'no-single-area',
  },
];
