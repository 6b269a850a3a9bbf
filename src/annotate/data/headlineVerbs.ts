/** Verbs that headlines put right before an agreement without an article, base form and third person: "reject debt deal", "slams trade pact". Chosen by hand, beside the concluding ones. */
const verbs = 'amend assail attack back bash blast block boost condemn criticize debate decry defend denounce dump eye face fault hail hit keep kill mull nix oppose pan praise probe push question rap reject review revise rewrite rip save shun slam sink stall support tear threaten tout urge weigh'.split(' ');

export const headlineVerbs: ReadonlySet<string> = new Set(verbs.flatMap((v) => [v, /(?:s|sh|ch|x)$/.test(v) ? `${v}es` : `${v}s`]));
