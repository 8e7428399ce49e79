import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, type EngineSettings } from './engine.ts';
import type { FromEngine, ToEngine } from './engine-messages.ts';
import { fileList } from './files.ts';

/** The far end of an engine: everything that touches the store, in a thread of its own, so that a window never stutters. */
const files = fileList();
const engine = createEngine(workerData as EngineSettings, { files });
const tell = (message: FromEngine) => parentPort?.postMessage(message);

engine.onEvent((event) => tell({ tell: 'event', event }));
parentPort?.on('message', async (message: ToEngine) => {
  switch (message.do) {
    case 'call': {
      const { id, name, input, options, asText } = message;
      if (asText) return tell({ tell: 'text', id, text: await engine.dispatchText(name, input, options) });
      return tell({ tell: 'outcome', id, outcome: await engine.dispatch(name, input, options) });
    }
    case 'cancel':
      return engine.cancel(message.job);
    case 'adopt':
      return files.adopt(message.handle, message.path);
    case 'close':
      await engine.close();
      return parentPort?.close();
  }
});
