import type { Entry } from './types';

/** Tells an entry from every other one of a workspace, where glossaries of different folders may use one id for two things. */
export const entryKey = ({ id, source }: Entry): string => `${source?.file ?? ''}#${id}`;
