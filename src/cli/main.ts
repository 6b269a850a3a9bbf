import { annotateFiles } from './annotateFiles';
import { annotateStream } from './annotateStream';
import { checkGlossaries } from './checkGlossaries';
import { parseCommandLine } from './commandLine';
import { help } from './help';
import { exitCodes } from './exitCodes';
import { exportFiles } from './exportFiles';
import { importFiles } from './importFiles';
import { UsageError } from './usageError';
import { serveAsWorker } from './workers';
import { version } from '../../package.json';

/** Runs the command line and answers with its exit status. */
async function main(args: readonly string[]): Promise<number> {
  const command = parseCommandLine(args);
  switch (command.name) {
    case 'help':
      process.stdout.write(help);
      return exitCodes.ok;
    case 'version':
      process.stdout.write(`${version}\n`);
      return exitCodes.ok;
    case 'annotate':
      return command.paths.length === 0 && command.format === 'ndjson' ? annotateStream(command, process.stdin, process.stdout) : annotateFiles(command, process.stdout);
    case 'export':
      return exportFiles(command, process.stdout);
    case 'glossary check':
      return checkGlossaries(command, process.stdout);
    case 'glossary import':
      return importFiles(command, process.stdout);
  }
}

// A reader that has seen enough ("| head") closes the pipe: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? exitCodes.ok : exitCodes.failed));

if (!serveAsWorker())
  main(process.argv.slice(2)).then(
    (status) => (process.exitCode = status),
    (error: unknown) => {
      const usage = error instanceof UsageError;
      process.stderr.write(usage ? `policy-annotator: ${error.message}\nTry “policy-annotator --help”.\n` : `policy-annotator: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = usage ? exitCodes.usage : exitCodes.failed;
    },
  );
