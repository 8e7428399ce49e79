/** A table that is pasted. */
export const paste = {
  button: 'Plak een tabel',
  help: 'Cellen uit Excel, of een tabel van een webpagina',
  noTable: 'Op het klembord staat geen tabel. Kopieer cellen uit Excel of een tabel van een webpagina, en plak opnieuw.',
  refused: 'De tabel is niet aangenomen. Misschien is die te groot: bewaar hem als bestand en kies dat.',
  pressKeys: (keys: string) => `Druk nu op ${keys}.`,
  name: (moment: string) => `geplakt op ${moment}`,
  nameLabel: 'Naam van wat u plakte',
  nameHelp: 'Onder deze naam staat het in de herkomst en in de geschiedenis.',
};
