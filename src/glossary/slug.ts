import { fold } from '../text/fold';

/** An id made from a name: "Loral O’Hara" is `loral-ohara`, "U.S.-Japan pact" `us-japan-pact`. Empty for a name without letters and digits. */
export function slug(name: string): string {
  return fold(name).replace(/['.]/g, '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
