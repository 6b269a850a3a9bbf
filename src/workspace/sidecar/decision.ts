import type { Target } from '../anchors/target';

/** What is said about a place, in a thread. */
export interface Note {
  /** As it was written, with its line breaks. */
  readonly text: string;
  readonly by?: string;
  /** ISO 8601 with time and zone. */
  readonly at?: string;
}

/** One decision of an editor on a place of an article, as its sidecar keeps it. */
export interface Decision {
  /** Unique in its file; ids made later sort later. */
  readonly id: string;
  readonly target: Target;
  /** Id of the entry that is meant. */
  readonly link?: string;
  readonly ignore?: true;
  /** Ids of entries, or names that the glossary does not hold. */
  readonly speakers?: readonly string[];
  readonly kind?: 'speech' | 'not-speech';
  /** The first is the note, by whom the decision is by; the others are the answers to it. */
  readonly notes: readonly Note[];
  readonly resolved?: true;
  readonly by?: string;
  /** ISO 8601 with time and zone. */
  readonly at?: string;
}

/** The version of the format that is written; others are not read. */
export const sidecarVersion = '1';

/** `news/signing.md` has its decisions in `news/signing.annotations.yaml`. */
export const sidecarOf = (articlePath: string): string => `${articlePath.replace(/\.[^./]*$/, '')}.annotations.yaml`;

/** Whether a path is a sidecar's. */
export const isSidecar = (path: string): boolean => /[^/]\.annotations\.yaml$/i.test(path);
