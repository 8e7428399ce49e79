import type { StoreProblems } from '#shared/contracts/problems/store.ts';
import type { Sentences } from '#shared/text/sentences.ts';

const damaged: Readonly<Record<StoreProblems['store-damaged']['part'], (file: string) => string>> = {
  content: (file) => `${file} is beschadigd: een deel van de inhoud is niet meer te lezen.`,
  beginning: (file) => `${file} is beschadigd: het begin van het bestand is niet meer te lezen.`,
  backup: (file) => `${file} is niet goed op de schijf gekomen.`,
};

export const storeProblems: Sentences<StoreProblems> = {
  'store-missing': ({ file }) => `Het bestand ${file} is er niet. Kies een ander bestand, of maak een nieuwe opslag.`,
  'store-not-ours': ({ file }) => `${file} is geen opslag van Lange Adem. Kies een bestand dat op .adem eindigt.`,
  'store-locked': ({ file }) => `Een ander programma houdt ${file} bezet. Sluit dat programma, of probeer het over een minuut opnieuw.`,
  'store-read-only': ({ file }) =>
    `In ${file} mag niet worden geschreven. Vraag schrijfrechten op het bestand en de map, of maak een kopie op een andere plaats.`,
  'store-other-window': ({ file, who, computer }) =>
    `${who} heeft ${file} open op ${computer}; één venster tegelijk kan wijzigen. Sluit het daar, of wacht een minuut als dat venster er niet meer is.`,
  'store-newer': ({ file, version, known }) =>
    `${file} is gemaakt met een nieuwere versie van Lange Adem (indeling ${version}; deze versie kent ${known}). Installeer de nieuwste versie.`,
  'store-damaged': ({ file, part }) => `${damaged[part](file)} Zet een reservekopie terug.`,
  'store-changes-missing': ({ file, from, to }) =>
    `In ${file} ${from === to ? `ontbreekt wijziging ${from}, die wel was opgeslagen` : `ontbreken de wijzigingen ${from} tot en met ${to}, die wel waren opgeslagen`}: het logbestand ernaast is beschadigd of weg, of er staat een oudere kopie. Zet een reservekopie terug, of zet ${file} uit zichzelf terug om zonder verder te gaan.`,
  'store-exists': ({ file }) => `${file} bestaat al. Open dat bestand, of kies een andere naam.`,
  'store-has-rows': ({ file }) => `In ${file} staan al gegevens. Kies een nieuw bestand voor de voorbeeldgegevens.`,
  'store-vanished': ({ file }) =>
    `${file} staat niet meer op zijn plaats, of is niet bereikbaar. Er is niets gewijzigd. Zet het bestand terug en open het opnieuw.`,
  'place-network': ({ file }) =>
    `${file} staat op een netwerkschijf. Valt de verbinding weg, dan kan de opslag beschadigd raken. Zet het bestand liever op een schijf van deze computer, en reservekopieën op het netwerk.`,
  'place-synchronised': ({ file, service }) =>
    `${file} staat in een map van ${service}. Die kopieert het bestand ook midden in een wijziging, en kan het beschadigen. Zet het liever in een gewone map, en reservekopieën in ${service}.`,
  'sqlite-too-old': ({ found, needed }) =>
    `De databank van dit programma (SQLite ${found}) is te oud om gegevens veilig te bewaren; ${needed} of nieuwer is nodig. Installeer Lange Adem opnieuw.`,
  'migration-failed': ({ file, migration }) =>
    `${file} kon niet naar de nieuwe indeling worden omgezet (stap ${migration}). Het bestand is niet gewijzigd. Open het met de vorige versie en meld deze fout.`,
  'disk-full': ({ file }) => `De schijf met ${file} is vol. Er is niets gewijzigd. Maak ruimte vrij en probeer het opnieuw.`,
  'nothing-to-undo': () => 'Er is geen wijziging om ongedaan te maken.',
  'undo-blocked': ({ changeSet, later }) =>
    `Wijziging ${changeSet} kan niet terug, want wijziging ${later} bouwt erop voort. Maak eerst wijziging ${later} ongedaan.`,
  'change-set-unknown': ({ changeSet }) => `Wijziging ${changeSet} bestaat niet. Kies een wijziging uit de lijst.`,
};
