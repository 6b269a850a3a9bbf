/** Crockford's base 32: no letter that is taken for a digit. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A ULID (https://github.com/ulid/spec): 26 characters, unique, and sorted by the time of their making.
 * @param time milliseconds since 1970
 * @param random at least 16 numbers from 0 to 255
 */
export function newId(time: number, random: readonly number[]): string {
  let head = '';
  for (let i = 0, rest = time; i < 10; i++, rest = Math.floor(rest / 32)) head = digits[rest % 32]! + head;
  return head + random.slice(0, 16).map((byte) => digits[byte % 32]!).join('');
}
