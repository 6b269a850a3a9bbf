export const help = `policy-annotator: who is who, which agreement is meant, and who said what

Usage
  policy-annotator annotate [options] FILE|FOLDER …   annotate articles, for people or as JSON
  policy-annotator annotate --ndjson                  annotate JSON lines from standard input

Options
  -g, --glossary FILE   a glossary to use, in place of those found beside the articles; may be repeated, nearest first
  -f, --format FORMAT   text (a report, the default), json (one array) or ndjson (one object a line)
      --date DATE       the date at which offices are asked, in place of the article's own
  -h, --help            this text
  -v, --version         the version

The articles of a folder are its .article, .md, .markdown and .txt files, in UTF-8. Without --glossary each is served by
the glossary.yaml and *.glossary.yaml files of its folder and of those above it, up to the current folder, or to the
folder named where that is elsewhere.

With --ndjson each input line is an object {"id", "text", "date"?, "glossary"?}; each output line is its annotations,
in the same order, or {"id", "error": {"code", "message"}}.

Exit status
  0  everything was read and annotated
  1  some input could not be read or a glossary has errors; the rest was annotated
  2  the command line was wrong; nothing was done

Nothing is sent anywhere, and no article is changed.
`;
