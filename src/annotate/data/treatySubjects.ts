/** What treaties are on, in one word, folded and without the plural: beside an agreement noun such a word names none in particular. After the subjects and the short titles in UK Treaties Online. */
export const treatySubjects: ReadonlySet<string> = new Set([
  'agricultural', 'agriculture', 'aid', 'air', 'animal', 'arbitration', 'arm', 'atomic', 'aviation', 'boundary', 'broadcasting', 'cargo', 'civil',
  'claim', 'climate', 'commerce', 'commercial', 'commodity', 'compensation', 'consular', 'copyright', 'credit', 'cultural', 'culture', 'currency',
  'customs', 'debt', 'defence', 'defense', 'development', 'diplomatic', 'disarmament', 'dispute', 'double', 'drug', 'economic', 'education',
  'educational', 'energy', 'environment', 'environmental', 'exchange', 'export', 'extradition', 'finance', 'financial', 'fishery', 'fishing', 'food',
  'friendship', 'frontier', 'gas', 'grain', 'grant', 'guarantee', 'health', 'import', 'industrial', 'industry', 'insurance', 'intellectual',
  'interim', 'investment', 'judicial', 'labor', 'labour', 'land', 'legal', 'loan', 'maritime', 'meat', 'migration', 'military', 'mineral',
  'monetary', 'money', 'mutual', 'nationality', 'navigation', 'nuclear', 'oil', 'parcel', 'passport', 'patent', 'payment', 'peace', 'pension',
  'petroleum', 'pollution', 'post', 'postage', 'postal', 'property', 'protection', 'railway', 'reciprocal', 'refugee', 'relief', 'resettlement',
  'road', 'sanitary', 'science', 'scientific', 'seafarer', 'security', 'service', 'shipping', 'slave', 'slavery', 'social', 'space', 'sport',
  'sugar', 'tax', 'taxation', 'technical', 'technology', 'telecommunication', 'telegraph', 'telegraphy', 'telephone', 'territory', 'tin', 'tourism',
  'trade', 'traffic', 'transfer', 'transit', 'transport', 'transportation', 'travel', 'unemployment', 'veterinary', 'visa', 'war', 'water', 'weapon',
  'wheat', 'wireless',
]);
