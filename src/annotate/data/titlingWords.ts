/** Words that introduce a name or a title in marks and no speech ("titled", "a film called", "nicknamed"), folded. */
export const titlingWords: ReadonlySet<string> = new Set([
  'album', 'article', 'ballad', 'book', 'broadcast', 'chapter', 'column', 'documentary', 'dubbed', 'entitled', 'episode', 'essay', 'exhibition',
  'film', 'headlined', 'hymn', 'magazine', 'memoir', 'movie', 'musical', 'named', 'nicknamed', 'novel', 'opera', 'painting', 'pamphlet', 'phrase',
  'play', 'poem', 'program', 'programme', 'project', 'series', 'show', 'single', 'slogan', 'song', 'story', 'term', 'titled', 'track', 'tv', 'word',
  'words',
]);
