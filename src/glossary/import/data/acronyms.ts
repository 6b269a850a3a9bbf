/** Acronyms among the parties to treaties, for telling them from words in lists that are all in capitals. From the names of intergovernmental organizations. */
export const acronyms: ReadonlySet<string> = new Set([
  'ACP', 'ASEAN', 'CERN', 'EAEC', 'ECSC', 'EEC', 'EFTA', 'ELDO', 'ESA', 'ESRO', 'EU', 'EURATOM', 'EUTELSAT', 'FAO', 'GDR', 'IAEA', 'IBRD', 'ICAO',
  'ILO', 'IMF', 'IMO', 'INMARSAT', 'INTELSAT', 'NATO', 'OAS', 'OECD', 'PR', 'SAR', 'UAE', 'UAR', 'UK', 'UN', 'UNESCO', 'UNHCR', 'UNICEF', 'UNRWA',
  'UPU', 'US', 'USA', 'USSR', 'WEU', 'WHO', 'WIPO', 'WTO',
]);
