import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { megabytes, news } from '../news';
import { timeOf } from '../measure';
import type { Row, RowGroup } from '../row';

const input = 'out/bench/stream.ndjson';
/** Tells the most memory that the program has held, in KB, on standard error. */
const tellPeak = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS+"\\n"))`;

/** The command line as it is built, over so many megabytes of JSON lines, on one core and on two. */
export function commandLine(size: number): RowGroup {
  const { texts } = news();
  const file = openSync(input, 'w');
  let written = 0;
  for (let n = 0; written < size; n++) {
    const text = texts[n % texts.length]!;
    writeSync(file, `${JSON.stringify({ id: `${n}`, text })}\n`);
    written += megabytes([text]);
  }
  closeSync(file);
  const [one, two] = [stream(['--jobs', '1']), stream(['--jobs', '2'])];
  const rows: Row[] = [
    { what: 'one job', value: written / one.seconds, unit: 'MB/s' },
    { what: 'one job, most memory held', value: one.peak, unit: 'MB', goal: '< 200' },
    { what: 'two jobs', value: written / two.seconds, unit: 'MB/s' },
    { what: 'two jobs, most memory held', value: two.peak, unit: 'MB' },
    { what: 'two jobs, times as fast as one', value: one.seconds / two.seconds, unit: '', goal: '≥ 1.8' },
  ];
  return { title: 'annotate --ndjson', subject: `${Math.round(written)} MB of text streamed, without a glossary`, rows };
}

function stream(options: readonly string[]): { readonly seconds: number; readonly peak: number } {
  const file = openSync(input, 'r');
  let stderr = '';
  const seconds = timeOf(() => {
    const ran = spawnSync(process.execPath, ['--import', tellPeak, 'dist/cli.js', 'annotate', '--ndjson', ...options], { stdio: [file, 'ignore', 'pipe'], encoding: 'utf8' });
    if (ran.status !== 0) throw new Error(ran.stderr);
    stderr = ran.stderr;
  }) / 1000;
  closeSync(file);
  return { seconds, peak: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}
