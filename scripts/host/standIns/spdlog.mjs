// Stands in for @vscode/spdlog, the native module that writes VS Code's logs. Building it takes a C++ compiler; these are the calls
// that VS Code makes of it, in plain JavaScript.
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

function createLogger(file) {
  mkdirSync(dirname(file), { recursive: true });
  let least = 2;
  let format = (level, message) => `${new Date().toISOString().replace('T', ' ').slice(0, -1)} [${names[level]}] ${message}\n`;
  const writer = (level) => (message) => {
    if (level >= least) appendFileSync(file, format(level, message));
  };
  const [trace, debug, info, warn, error, critical] = names.map((_, level) => writer(level));
  return {
    ...{ trace, debug, info, warn, error, critical },
    getLevel: () => least,
    setLevel: (level) => (least = level),
    setPattern: () => undefined,
    clearFormatters: () => (format = (_, message) => message),
    flush: () => undefined,
    drop: () => undefined,
  };
}

export const setLevel = () => undefined;
export const setFlushOn = () => undefined;
export const createRotatingLogger = async (_, file) => createLogger(file);
export const createAsyncRotatingLogger = createRotatingLogger;
