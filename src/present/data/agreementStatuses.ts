/** How agreements stand, in the words of treaty collections. Written down by hand. */
export const agreementStatuses: readonly string[] = ['denounced', 'ended', 'in force', 'not in force', 'provisionally applied', 'signed', 'superseded', 'suspended', 'terminated', 'under negotiation'];
