export const help = `policy-annotator: who is who, which agreement is meant, and who said what

Usage
  policy-annotator annotate [options] FILE|FOLDER …   annotate articles, for people or as JSON
  policy-annotator annotate --ndjson                  annotate JSON lines from standard input
  policy-annotator export --to FORMAT FILE|FOLDER …   hand articles on with their annotations
  policy-annotator glossary check FILE|FOLDER …       tell what is wrong with glossaries
  policy-annotator glossary import --from FORMAT FILE …   make a glossary of public data

Options
  -h, --help            this text
  -v, --version         the version

annotate
  -g, --glossary FILE   a glossary to use, in place of those found beside the articles; may be repeated, nearest first
  -f, --format FORMAT   text (a report, the default), json (one array) or ndjson (one object a line)
      --date DATE       the date at which offices are asked, in place of the article's own
      --undecided       leave out what editors decided
  -j, --jobs N          with --ndjson: annotate on so many threads, in the same order; 1 is the default

The articles of a folder are its .article, .md, .markdown and .txt files, in UTF-8. Without --glossary each is served by
the glossary.yaml and *.glossary.yaml files of its folder and of those above it, up to the current folder, or to the
folder named where that is elsewhere. What editors decided stands beside an article in NAME.annotations.yaml, and holds
good here as in the editor; what is wrong with it is told at its place.

With --ndjson each input line is an object {"id", "text", "date"?, "glossary"?}; each output line is its annotations,
in the same order, or {"id", "error": {"code", "message"}}.

export
      --to FORMAT       json-ld (W3C Web Annotation), brat, webanno-tsv, csv-quotes, csv-references or html
      --out DIR         where the files go; without it one article, or a table of any number, goes to standard output
      --force           overwrite files that are there already
      --base ADDRESS    the address under which the articles are published, for json-ld and webanno-tsv
  -g, --glossary, --date and --undecided as for annotate

glossary check
  -f, --format FORMAT   text (one line a problem: file:line:column, the default) or json (one array)
      --strict          warnings count as errors do

A glossary is checked together with those beside it and in the folders above it, as in the editor.

glossary import
      --from FORMAT     congress-legislators (its YAML), csv or popolo (its JSON)
      --map KEY=COLUMN,…  for csv: the columns that are not called as the key is; may be repeated. A table with a name
                        holds officials: name, family_name, aliases, pronouns, country, title, organization, from, to;
                        one without holds agreements: title, short, aliases, type, parties, signed, in_force, ended,
                        status. Either: id, summary, links.LABEL. Several values of one field are parted by ; or |
      --dates ORDER     for csv: day-first or month-first, where the dates themselves don't tell
  -o, --output FILE     where the glossary goes, in place of standard output
      --report FILE     lists all that was left out or decided, as JSON; a summary goes to standard error
      --force           overwrite files that are there already

Several files of one format make one glossary. Rows of one name and country, or of one id, are one official's offices.

Exit status
  0  everything was read and annotated, exported, checked or imported
  1  some input could not be read, or a glossary or a file of decisions has errors; the rest was done
  2  the command line was wrong; nothing was done

Nothing is sent anywhere, and no article is changed.
`;
