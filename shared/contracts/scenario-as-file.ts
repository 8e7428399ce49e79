import type { Change, ChosenAreas, Scenario } from '#shared/domain/scenario.ts';
import type { ScenarioFile } from './scenario.ts';

type FileChange = ScenarioFile['changes'][number];

/** A scenario as a file tells it: the other way round of `scenarioFile`, hundredths become percents again. */
export function scenarioAsFile({ name, changes }: Scenario): ScenarioFile {
  return { name, changes: changes.map(changeAsFile) };
}

function changeAsFile(change: Change): FileChange {
  switch (change.do) {
    case 'extend':
    case 'scale':
      return { ...change, areas: areasAsFile(change.areas), percent: change.percent / 100 };
    case 'convert':
      return { ...change, percent: change.percent / 100 };
    case 'stop':
    case 'certainty':
      return { ...change, areas: areasAsFile(change.areas) };
    case 'add-stream': {
      const { total: amount, ...row } = change.row;
      return { do: 'add-stream', row: { ...row, amounts: { ...row.amounts }, amount } };
    }
    case 'add-commitment': {
      const { total: amount, indexation, ...row } = change.row;
      return {
        do: 'add-commitment',
        row: { ...row, amounts: { ...row.amounts }, amount, indexation: indexation === null ? null : indexation / 100 },
      };
    }
  }
}

function areasAsFile(areas: ChosenAreas): string[] {
  return areas === null ? ['*'] : [...areas];
}
