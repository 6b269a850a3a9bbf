import type { CardSetting } from '../hoverCard';
import type { Words } from '../words';
import { bratConfiguration, bratStandoff } from './brat';
import type { ExportedArticle } from './exportedArticle';
import { extensions, type ArticleFormat } from './exportFormat';
import { htmlPage } from './html/htmlPage';
import { webannoTsv } from './webannoTsv';
import { webAnnotations } from './webAnnotation';

export interface ExportedText {
  /** What the name of its file ends in, without the point. */
  readonly extension: string;
  readonly text: string;
}

/** An article in a format that has files for each: one text, or for brat two, that with the annotations first. */
export function exportArticle(format: ArticleFormat, article: ExportedArticle, setting: CardSetting, words: Words): readonly ExportedText[] {
  const extension = extensions[format];
  switch (format) {
    case 'json-ld':
      return [{ extension, text: webAnnotations(article) }];
    case 'brat':
      return [{ extension, text: bratStandoff(article, words) }, { extension: 'txt', text: article.article.text }];
    case 'webanno-tsv':
      return [{ extension, text: webannoTsv(article) }];
    case 'html':
      return [{ extension, text: htmlPage(article, setting, words) }];
  }
}

/** What a folder of exports of a format holds besides them. */
export const companions = (format: ArticleFormat): readonly { readonly name: string; readonly text: string }[] => (format === 'brat' ? [{ name: 'annotation.conf', text: bratConfiguration }] : []);
