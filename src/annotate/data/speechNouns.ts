/** Nouns for what somebody said or wrote ("the senator’s remark that …"), folded, singular and plural. After Quirk et al., 17.26 and 17.35, on nouns that take a "that" clause. */
export const speechNouns: ReadonlySet<string> = new Set([
  'acknowledgment', 'admission', 'advice', 'allegation', 'allegations', 'announcement', 'answer', 'apology', 'argument', 'arguments', 'assertion', 'assertions', 'assurance', 'assurances', 'boast', 'call', 'calls', 'claim', 'claims',
  'comment', 'comments', 'complaint', 'complaints', 'conclusion', 'declaration', 'demand', 'demands', 'denial', 'description', 'email', 'emails', 'essay', 'explanation', 'interview', 'invitation', 'joke', 'letter', 'letters', 'line',
  'memo', 'message', 'messages', 'motto', 'mantra', 'observation', 'pledge', 'plea', 'post', 'posts', 'prediction', 'promise', 'promises', 'proposal', 'question', 'questions', 'reference', 'rejoinder', 'remark', 'remarks', 'reply', 'report',
  'request', 'response', 'retort', 'slogan', 'speech', 'statement', 'statements', 'suggestion', 'testimony', 'threat', 'threats', 'tweet', 'tweets', 'view', 'vow', 'warning', 'warnings', 'words',
]);
