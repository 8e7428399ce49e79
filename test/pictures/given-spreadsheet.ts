/** A municipality's own sheet: its own words, a total row, an amount that is not known, and a day that does not exist. */
export const givenSpreadsheet = `Gebied;Regeling;Zekerheid;Start;Einde;2026;2027;2028;2029
Arnhem-Oost;Kansrijke wijk;beschikt;1-1-2026;31-12-2028;1.250.000;1.250.000;1.250.000;
Arnhem-Oost;School en omgeving;begroot;1-8-2026;31-7-2028;400.000;960.000;560.000;
Arnhem-Oost;Preventie met gezag;beschikt;1-1-2026;31-12-2029;820.000;820.000;p.m.;p.m.
Arnhem-Oost;Wijkfonds;begroot;1-1-2027;30-2-2029;;75.000;75.000;75.000
Totaal;;;;;2.470.000;3.105.000;1.885.000;75.000
`;
