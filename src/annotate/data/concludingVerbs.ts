/**
 * Verbs whose object is an agreement that has come about, by their forms: "signed an agreement", "a deal struck in Vienna". Chosen by hand, as news English uses
 * them with "agreement", "treaty" and "deal". `past` holds the past and the participle, which tell that it happened; `open` the base form,
 * the third person and the gerund, which tell it only in headlines, captions and after "after".
 */
const verb = (base: string, third: string, gerund: string, ...past: string[]): { open: string[]; past: string[] } => ({ open: [base, third, gerund], past });

const verbs = [
  verb('accept', 'accepts', 'accepting', 'accepted'),
  verb('adopt', 'adopts', 'adopting', 'adopted'),
  verb('agree', 'agrees', 'agreeing', 'agreed'),
  verb('announce', 'announces', 'announcing', 'announced'),
  verb('approve', 'approves', 'approving', 'approved'),
  verb('award', 'awards', 'awarding', 'awarded'),
  verb('broker', 'brokers', 'brokering', 'brokered'),
  verb('clinch', 'clinches', 'clinching', 'clinched'),
  verb('close', 'closes', 'closing', 'closed'),
  verb('complete', 'completes', 'completing', 'completed'),
  verb('conclude', 'concludes', 'concluding', 'concluded'),
  verb('cut', 'cuts', 'cutting', 'cut'),
  verb('enact', 'enacts', 'enacting', 'enacted'),
  verb('endorse', 'endorses', 'endorsing', 'endorsed'),
  verb('enter', 'enters', 'entering', 'entered'),
  verb('establish', 'establishes', 'establishing', 'established'),
  verb('extend', 'extends', 'extending', 'extended'),
  verb('extract', 'extracts', 'extracting', 'extracted'),
  verb('finalise', 'finalises', 'finalising', 'finalised'),
  verb('finalize', 'finalizes', 'finalizing', 'finalized'),
  verb('forge', 'forges', 'forging', 'forged'),
  verb('formalize', 'formalizes', 'formalizing', 'formalized'),
  verb('get', 'gets', 'getting', 'got'),
  verb('hammer', 'hammers', 'hammering', 'hammered'),
  verb('ink', 'inks', 'inking', 'inked'),
  verb('join', 'joins', 'joining', 'joined'),
  verb('land', 'lands', 'landing', 'landed'),
  verb('make', 'makes', 'making', 'made'),
  verb('negotiate', 'negotiates', 'negotiating', 'negotiated'),
  verb('produce', 'produces', 'producing', 'produced'),
  verb('ratify', 'ratifies', 'ratifying', 'ratified'),
  verb('reach', 'reaches', 'reaching', 'reached'),
  verb('renew', 'renews', 'renewing', 'renewed'),
  verb('seal', 'seals', 'sealing', 'sealed'),
  verb('secure', 'secures', 'securing', 'secured'),
  verb('sign', 'signs', 'signing', 'signed'),
  verb('strike', 'strikes', 'striking', 'struck'),
  verb('unveil', 'unveils', 'unveiling', 'unveiled'),
  verb('welcome', 'welcomes', 'welcoming', 'welcomed'),
  verb('win', 'wins', 'winning', 'won'),
];

/** Of these, those whose date is the agreement's own: it may be announced, approved or extended on many a day. */
export const signingForms: ReadonlySet<string> = new Set(['agreed', 'brokered', 'concluded', 'forged', 'hammered', 'inked', 'made', 'negotiated', 'reached', 'sealed', 'signed', 'struck']);

/** What is set for a day is as good as there: "will sign a pact", "to join the accord on Thursday". */
export const scheduledForms: ReadonlySet<string> = new Set(['announce', 'join', 'ratify', 'sign', 'unveil']);

export const concludedForms: ReadonlySet<string> = new Set(verbs.flatMap((v) => v.past));
export const concludingForms: ReadonlySet<string> = new Set(verbs.flatMap((v) => v.open));
