/**
 * The sources' words that schemes.json gives in English, as they are shown. Dutch first, and the listed words after it
 * where they carry a figure's precision: a reader must be able to see what was rounded, and by whom.
 */
const inDutch: Readonly<Record<string, string>> = {
  'Ministerie van BZK with OCW, SZW and VWS': 'Ministerie van BZK met OCW, SZW en VWS',
  'Ministerie van VRO with OCW and SZW': 'Ministerie van VRO met OCW en SZW',
  'Rijk with gemeente Rotterdam': 'Rijk met gemeente Rotterdam',

  exact: 'exact',
  'rounded by the source': 'door de bron afgerond',
  "'almost 28 million'": 'bijna 28 miljoen',
  "'over 26 million'": 'ruim 26 miljoen',
  "'over 39 million'": 'ruim 39 miljoen',
  "'over 43 million'": 'ruim 43 miljoen',

  'each of four years': 'elk van vier jaren',
  'four years': 'vier jaar',
  '2018-2022, mostly spent by 2023': '2018-2022, grotendeels besteed in 2023',

  'inferred from the kind of announcement; check against the source':
    'De zekerheid is afgeleid uit het soort bericht: controleer haar bij de bron.',
  'derived from the years named in the source': 'De dagen zijn afgeleid uit de jaren die de bron noemt.',

  "'7 million'; period from the scheme": "'7 miljoen'; de periode is die van de regeling",
  '2024 and 2025 not yet known then': '2024 en 2025 waren toen nog niet bekend',
  '49 million with the city and partners, signed November 2023, four years (npzw.nl, https://npzw.nl/2023/11/ondertekening-tweede-regiodeal-den-haag-zuidwest/)':
    '49 miljoen samen met de stad en partners, getekend in november 2023, vier jaar (npzw.nl, https://npzw.nl/2023/11/ondertekening-tweede-regiodeal-den-haag-zuidwest/)',
  'Groningen Noord': 'Groningen-Noord',
  'Nieuw-West; year of the award, not of the spending': 'Nieuw-West; jaar van toekenning, niet van besteding',
  'Oud & Nieuw Krispijn; year of the award, not of the spending': 'Oud- en Nieuw-Krispijn; jaar van toekenning, niet van besteding',
  'Overvecht; 20 million for four places in the province': 'Overvecht; 20 miljoen voor vier plaatsen in de provincie',
  'Pijperring; year of the award, not of the spending': 'Pijperring; jaar van toekenning, niet van besteding',
  'Woensel Zuid; year of the award, not of the spending': 'Woensel-Zuid; jaar van toekenning, niet van besteding',
  'fixed part; whole contribution 19.6 to 22.3 million, depending on homes started; year of the award, not of the spending':
    'vast deel; de hele bijdrage is 19,6 tot 22,3 miljoen, naar het aantal gestarte woningen; jaar van toekenning, niet van besteding',
  'for a period of ten years according to RTV Utrecht, https://www.ustad.nl/nieuws/3670724/21-miljoen-naar-kansrijke-wijk-overvecht-gemeente-utrecht-wil-wijk-verbeteren; year of the award, not of the spending':
    'voor een periode van tien jaar volgens RTV Utrecht, https://www.ustad.nl/nieuws/3670724/21-miljoen-naar-kansrijke-wijk-overvecht-gemeente-utrecht-wil-wijk-verbeteren; jaar van toekenning, niet van besteding',
  'granted for four years; the municipality had planned for ten years and adds 400,000 a year itself (Lelystads Dagblad)':
    'toegekend voor vier jaar; de gemeente had op tien jaar gerekend en legt zelf 400.000 per jaar bij (Lelystads Dagblad)',
  'matched by 130 million of the city; pillar Housing extended to 2031 (decision of 28 May 2024)':
    'de stad legt er 130 miljoen naast; de pijler Wonen is verlengd tot en met 2031 (besluit van 28 mei 2024)',
  'period inferred from the scheme; article names one amount': 'de periode is afgeleid van de regeling; het artikel noemt één bedrag',
  'plus almost 2.7 million for a second project; year of the award, not of the spending':
    'en bijna 2,7 miljoen voor een tweede project; jaar van toekenning, niet van besteding',
  'with 22.6 million of municipal co-financing, 49.2 million together; year of the award, not of the spending':
    'met 22,6 miljoen van de gemeente, samen 49,2 miljoen; jaar van toekenning, niet van besteding',
  'with 4.7 million of its own; year of the award, not of the spending':
    'met 4,7 miljoen van de gemeente zelf; jaar van toekenning, niet van besteding',
  'year inferred; year of the award, not of the spending': 'het jaar is afgeleid; jaar van toekenning, niet van besteding',
  'year of the award, not of the spending': 'jaar van toekenning, niet van besteding',
};

/** The Dutch words for the list's own; text that is Dutch already (a name, a period in years) stays as it is. */
export function dutch(listed: string): string {
  return inDutch[listed] ?? listed;
}

/** A rounding word in Dutch, with the listed words behind it where they differ. */
export function dutchWithListed(listed: string): string {
  const translated = dutch(listed);
  return translated === listed ? listed : `${translated} (“${listed.replaceAll("'", '')}”)`;
}
