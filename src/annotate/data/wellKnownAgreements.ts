/**
 * Agreements whose usual names have no agreement noun to know them by, with the acronyms that newspapers print without a word of explanation.
 * They are seen, and listed as not in the glossary where it does not hold them. Chosen by hand among the treaties and trade agreements most in the news.
 */
export const wellKnownAgreements: readonly string[] = [
  'AUKUS', 'CAFTA', 'CAFTA-DR', 'CETA', 'CITES', 'CPTPP', 'CTBT', 'GATT', 'JCPOA', 'Joint Comprehensive Plan of Action', 'Joint Plan of Action', 'KORUS', 'Minsk I', 'Minsk II', 'NAFTA', 'Nafta', 'New START', 'RCEP',
  'Regional Comprehensive Economic Partnership', 'SALT I', 'SALT II', 'START I', 'START II', 'TPP', 'TTIP', 'Trans-Pacific Partnership', 'Transatlantic Trade and Investment Partnership', 'UNCLOS', 'UNFCCC', 'USMCA',
];
