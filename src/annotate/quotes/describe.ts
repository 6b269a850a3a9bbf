import type { Article } from '../../text/article';
import type { Evidence } from '../evidence';
import type { Quote, Speaker } from '../types';
import { toCue, type Attribution } from './attribution';

/** An ascription as a quote has it: the cue, the speakers' words, and the evidence. */
export function describe(article: Article, { cue, speaker, place }: Attribution): Pick<Quote, 'cue' | 'speakers' | 'why'> {
  const { tokens } = article;
  const speakers: Speaker[] = speaker ? [{ start: speaker.start, end: speaker.end, text: article.text.slice(speaker.start, speaker.end), entry: null }] : [];
  const steps: Evidence[] = cue && place !== 'carried' ? [{ code: 'cue', cue: article.text.slice(cue.start, cue.end), at: cue.start }] : speaker ? [{ code: 'speaker-carried-on', at: speaker.start }] : [{ code: 'no-cue' }];
  return { ...(cue && { cue: toCue(tokens, cue) }), speakers, why: steps };
}
