import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '#electron/engine/engine.ts';

const streams = `Gebied;Regeling;Kenmerk;Zekerheid;Aard;Geoormerkt;Besluit door;Ingang;Einde;2026;2027
Heerlen-Noord;Regio Deal;RD5-41;beschikt;incidenteel;ja;Rijk;01-01-2026;31-12-2027;3.100.000;3.100.000
Heerlen-Noord;Kansrijke Wijk;KW-7;begroot;structureel;nee;gemeente;01-01-2026;;2.000.000;2.000.000
`;
const commitments = `Gebied;Omschrijving;Hardheid;Dekking uit;Ingang;Einde;Opzegtermijn;2026;2027
Heerlen-Noord;Wijkteams;juridisch verplicht;Kansrijke Wijk;01-01-2026;;6;1.900.000;1.900.000
Heerlen-Noord;Talenthuis;juridisch verplicht;Regio Deal;01-01-2026;;6;2.900.000;2.900.000
`;

/** A store of its own, read from two spreadsheets: what stands in it can be led back to a cell. */
export async function importedStore(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-why-'));
  const path = join(folder, 'Heerlen.adem');
  const engine = createEngine({ door: 'command-line', home: join(folder, 'home'), who: 'M. de Wit' });
  try {
    const made = await engine.call('store.create', { name: 'Heerlen', target: engine.register(path) });
    if (!made.ok) throw new Error(made.problem.code);
    for (const [name, text] of [
      ['Geldstromen.csv', streams],
      ['Verplichtingen.csv', commitments],
    ] as const) {
      writeFileSync(join(folder, name), text);
      const read = await engine.call('import.commit', { file: engine.register(join(folder, name)) }, { job: name });
      if (!read.ok) throw new Error(JSON.stringify(read.problem));
      if (read.value.new === 0) throw new Error(JSON.stringify(read.value));
    }
  } finally {
    await engine.close();
  }
  return path;
}
