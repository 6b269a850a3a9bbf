import type { Mention, Quote } from '../../../annotate/types';
import { Lines } from '../../../text/lines';
import { oneLine, shortened } from '../../../text/plainText';
import { evidenceWords } from '../../evidenceWords';
import { hoverCard, quoteHoverCard, type CardSetting } from '../../hoverCard';
import type { Words } from '../../words';
import type { ExportedArticle } from '../exportedArticle';
import { cardHtml } from './cardHtml';
import { escapeHtml } from './escapeHtml';

/** What the page says of an entry, of a name that is open, or of a quote; listed at its end. */
export interface Note {
  readonly id: string;
  /** "3", or "Q3" for a quote. */
  readonly label: string;
  readonly html: string;
  /** How the quote begins, as HTML: for the list, where it is not at hand. */
  readonly said?: string;
}

/** A note, and why it belongs to one place of the article. */
export interface NoteHere {
  readonly note: Note;
  readonly why: string;
}

const longestBeginning = 80;

/** The notes of an article, numbered as they come up: one for all the mentions of an entry, one a quote. */
export class Notes {
  readonly #exported: ExportedArticle;
  readonly #setting: CardSetting;
  readonly #words: Words;
  readonly #lines: Lines;
  readonly #mentioned = new Map<string, Note>();
  readonly #quoted: Note[] = [];

  constructor(exported: ExportedArticle, setting: CardSetting, words: Words) {
    this.#exported = exported;
    this.#setting = setting;
    this.#words = words;
    this.#lines = new Lines(exported.article.text);
  }

  get mentioned(): readonly Note[] {
    return [...this.#mentioned.values()];
  }

  get quoted(): readonly Note[] {
    return this.#quoted;
  }

  ofMention(mention: Mention): NoteHere {
    const { entry, status, chain, candidates, kind, text } = mention;
    const key = [kind, status, entry ?? chain ?? (candidates.length > 0 ? candidates.join(' ') : text)].join(' ');
    let note = this.#mentioned.get(key);
    if (!note) {
      const label = String(this.#mentioned.size + 1);
      note = { id: `note-${label}`, label, html: cardHtml(hoverCard({ ...mention, why: [] }, this.#exported, this.#setting, this.#words)) };
      this.#mentioned.set(key, note);
    }
    return { note, why: this.#why(mention.why) };
  }

  ofQuote(quote: Quote): NoteHere {
    const number = this.#quoted.length + 1;
    const said = quote.segments.map(({ start, end }) => this.#exported.article.text.slice(start, end)).join(' … ');
    const beginning = `<span class="block said">${escapeHtml(shortened(oneLine(said), longestBeginning))}</span>`;
    const note = { id: `quote-${number}`, label: `Q${number}`, said: beginning, html: cardHtml(quoteHoverCard({ ...quote, why: [] }, this.#exported, this.#setting, this.#words)) };
    this.#quoted.push(note);
    return { note, why: this.#why(quote.why) };
  }

  #why(why: Mention['why']): string {
    if (why.length === 0) return '';
    const steps = why.map((step) => evidenceWords(step, this.#words, (at) => this.#lines.lineOf(at))).join('; ');
    return `<span class="block"><i>${escapeHtml(this.#words('Why:'))}</i> ${escapeHtml(steps)}</span>`;
  }
}
