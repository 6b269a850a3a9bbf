import { oneLine } from '../text/plainText';
import { exitCodes } from './exitCodes';

/** What is wrong with the files, told on standard error as it is found. Names and values out of files can't steer the terminal. */
export class Complaints {
  readonly #tell: (line: string) => void;
  #failed = false;

  constructor(tell = (line: string): void => void process.stderr.write(line)) {
    this.#tell = tell;
  }

  /** Something could not be read or has an error: the exit status tells. */
  error(place: string, reason?: string): void {
    this.#failed = true;
    this.warning(place, reason);
  }

  /** Something that may well be meant. */
  warning(place: string, reason?: string): void {
    this.#tell(`${oneLine(reason === undefined ? place : `${place}: ${reason}`)}\n`);
  }

  get status(): number {
    return this.#failed ? exitCodes.failed : exitCodes.ok;
  }
}
