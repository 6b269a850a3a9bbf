/** What is done to an agreement and to little else: under these "it" may mean one. All forms, folded; `after` are the prepositions some of them take. After the acts that the Vienna Convention on the Law of Treaties names: signature, ratification, accession, application, withdrawal. */
export const treatyVerbs: ReadonlyMap<string, readonly string[]> = new Map([
  ...verb(['implement', 'implements', 'implementing', 'implemented']),
  ...verb(['join', 'joins', 'joining', 'joined']),
  ...verb(['quit', 'quits', 'quitting', 'exit', 'exits', 'exiting', 'exited']),
  ...verb(['ratify', 'ratifies', 'ratifying', 'ratified']),
  ...verb(['sign', 'signs', 'signing', 'signed']),
  ...verb(['accede', 'accedes', 'acceding', 'acceded'], ['to']),
  ...verb(['withdraw', 'withdraws', 'withdrawing', 'withdrew', 'withdrawn'], ['from']),
  ...verb(['pull', 'pulls', 'pulling', 'pulled'], ['out', 'of']),
]);

function verb(forms: readonly string[], after: readonly string[] = []): [string, readonly string[]][] {
  return forms.map((form) => [form, after]);
}
