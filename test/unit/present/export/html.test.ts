import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { cardHtml } from '../../../../src/present/export/html/cardHtml';
import { escapeHtml } from '../../../../src/present/export/html/escapeHtml';
import { htmlPage } from '../../../../src/present/export/html/htmlPage';
import { nest } from '../../../../src/present/export/html/nesting';
import { stylesheet, stylesheetHash } from '../../../../src/present/export/html/stylesheet';
import { link, plain } from '../../../../src/present/markdown';
import { english } from '../../../../src/present/words';
import { oneLine, shortened } from '../../../../src/text/plainText';
import type { Span } from '../../../../src/text/span';
import { exported, glossary, text } from './exporting';

const empty = new Set(['meta', 'br']);
const unescape = (html: string): string => html.replace(/&(lt|gt|quot|#39|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' })[name]!);

/** The text of well-formed HTML; asserts that every element is closed in its order. */
function textOf(html: string): string {
  const open: string[] = [];
  const words = html.split(/(<[^>]*>)/).map((part) => {
    if (!part.startsWith('<')) return unescape(part);
    const [, slash, name] = /^<(\/?)([a-z0-9]+)/i.exec(part) ?? [];
    if (slash) assert.equal(open.pop(), name, html);
    else if (name && !empty.has(name)) open.push(name);
    return '';
  });
  assert.deepEqual(open, []);
  return words.join('');
}

const page = (of = text, yaml = glossary): string => htmlPage(exported(of, yaml), { today: '2024-05-01' }, english);
const marked = page();
const withoutCards = (html: string): string => html.replace(/<span class="card">(?:<span class="block">[^]*?<\/span>)*<\/span>/g, '');
const articleOf = (html: string): string => /<article>\n([^]*)\n<\/article>/.exec(html)![1]!;

suite('present: export: cards as HTML', () => {
  test('bold, italic, lines, lists, links and escapes', () => {
    assert.equal(cardHtml('**A** · b  \n*c \\* d*\n\n- e\n- **f**'), '<span class="block"><b>A</b> · b<br><i>c * d</i></span><span class="block">• e<br>• <b>f</b></span>');
    assert.equal(cardHtml(link('<x> [y]', 'https://a.b/c?d=1&e')), '<span class="block"><a href="https://a.b/c?d=1&amp;e" rel="external noopener noreferrer">&lt;x&gt; [y]</a></span>');
    assert.equal(textOf(cardHtml(link('x', 'javascript:alert(1)'))), 'x');
  });

  test('any text of a glossary shows as just this text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('', '**', '*'), (words, mark) => {
      const shown = shortened(oneLine(words).trim(), 600);
      assert.equal(textOf(cardHtml(`${mark}x${plain(words)}x${mark}`)), `x${shown}x`);
    }), { seed: 11 });
  });
});

suite('present: export: nesting', () => {
  const tags = { open: (mark: Span, isFirst: boolean): string => `<${'a'}${mark.start}${isFirst ? '' : '+'}>`, close: (mark: Span): string => `</a${mark.start}>`, text: escapeHtml };
  const nested = (...spans: [number, number][]): string => nest('0123456789', { start: 1, end: 9 }, spans.map(([start, end]) => ({ start, end })), tags);

  test('one inside another, and one beside another', () => {
    assert.equal(nested([2, 8], [3, 5], [5, 6]), '1<a2>2<a3>34</a3><a5>5</a5>67</a2>8');
  });

  test('of two that cross, the later is cut', () => assert.equal(nested([2, 5], [4, 7]), '1<a2>23<a4>4</a4></a2><a4+>56</a4>78'));

  test('what goes beyond the stretch is cut there', () => assert.equal(nested([0, 3], [7, 10]), '<a0+>12</a0>3456<a7>78</a7>'));

  test('any marks nest, and leave the text as it is', () => {
    const span = fc.tuple(fc.nat(10), fc.nat(10)).map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
    const plainTags = { ...tags, open: () => '<a>', close: () => '</a>' };
    fc.assert(fc.property(fc.array(span, { maxLength: 8 }), (spans) => assert.equal(textOf(nest('0<2&4>6"89', { start: 0, end: 10 }, spans, plainTags)), '0<2&4>6"89')), { seed: 5 });
  });
});

suite('present: export: web page', () => {
  test('the policy lets in this style sheet alone: no script, nothing from elsewhere', () => {
    assert.equal(stylesheetHash, `sha256-${createHash('sha256').update(stylesheet).digest('base64')}`);
    assert.match(marked, new RegExp(`http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${stylesheetHash.replace(/[+/=]/g, '\\$&')}'; base-uri 'none'; form-action 'none'"`));
    assert.ok(marked.includes(`<style>${stylesheet}</style>`));
    assert.doesNotMatch(marked, /<(?:script|link|img|iframe|object|form)|\bsrc=|\bstyle=|\bon\w+=|url\(|@import/i);
  });

  test('it is well formed, and the article’s text is whole and escaped', () => {
    textOf(marked.replace('<!DOCTYPE html>', '').replace(stylesheet, ''));
    const { blocks } = exported().article;
    assert.equal(textOf(withoutCards(articleOf(marked))), blocks.map(({ start, end }) => text.slice(start, end)).join('\n'));
    assert.ok(marked.includes('&lt;b&gt;now&lt;/b&gt;'));
  });

  test('a hostile glossary and article show as text', () => {
    const hostile = page('A "<script>alert(1)</script>" title\n\nEvil <img src=x onerror=y> came & “<svg onload=z> it is so,” Evil said.', 'officials: [{ name: "Evil", summary: "<script>x</script> \\" onmouseover=", links: { "<i>": "javascript:alert(1)", ok: "https://a.example/\\"><script>" } }]');
    assert.doesNotMatch(hostile, /<(?:script|img|svg)/i);
    textOf(hostile.replace('<!DOCTYPE html>', '').replace(stylesheet, ''));
    assert.match(hostile, /&lt;script&gt;x&lt;\/script&gt; &quot; onmouseover=/);
  });

  test('every mark can be reached by key, is described by a note that is there, and has its card inside', () => {
    const marks = [...marked.matchAll(/<span class="mark [^"]*" data-note="[^"]*"([^>]*)>/g)].map(([, rest]) => rest!);
    assert.ok(marks.length > 8);
    for (const rest of marks) {
      const [, id] = / tabindex="0" aria-describedby="([^"]+)"/.exec(rest)!;
      assert.equal(marked.split(` id="${id}"`).length, 2, id);
    }
    assert.equal(marked.split('<span class="card">').length - 1, marks.length);
  });

  test('a name inside a title is inside its mark; names inside a quote are inside the quote', () => {
    const bare = withoutCards(marked);
    assert.match(bare, /<span class="mark name agreement"[^>]*>Lake Water Treaty of the <span class="mark name organization"[^>]*>NASA<\/span> Council<\/span>/);
    const speech = withoutCards(page('Title line\n\n“We thank Ada Obi,” Ada Obi said.'));
    assert.match(speech, /<span class="mark quote"[^>]*>“We thank <span class="mark name official"[^>]*>Ada Obi<\/span>,”<\/span>/);
  });

  test('one note an entry, one a quote; the card tells besides why it is meant here', () => {
    assert.equal(marked.match(/<b>Ada Obi<\/b> · Ghana/g)!.length, 1 + exported().annotations.mentions.filter(({ entry }) => entry === 'ada-obi').length);
    assert.match(marked, /<i>Why:<\/i> the surname of Ada Obi, introduced in line 6</);
    assert.match(marked, /<span id="quote-1"><span class="block said">“We waited 🙂 long,” … “and/);
    assert.match(marked, /<b>Ambiguous<\/b> · Clark/);
  });

  test('lines are numbered as the reasons count them; a title comes from the headline, the front matter or the file', () => {
    assert.match(marked, /<h1 data-line="4" dir="auto">😀 A treaty for the lake<\/h1>/);
    assert.match(marked, /<title>😀 A treaty for the lake<\/title>/);
    assert.match(page('---\ntitle: From the top\n---\nIt was so, and it stayed so for years.'), /<h1>From the top<\/h1>/);
    assert.match(page('It was so, and it stayed so for years.'), /<h1>news\/lake\.article<\/h1>/);
  });

  test('a heading loses its marks, and an empty article is a page too', () => {
    assert.match(page('Headline here\n\nFirst words of it.\n\n## Next part\n\nMore words.'), /<h2 data-line="5" dir="auto">Next part<\/h2>/);
    assert.doesNotMatch(page('', ''), /class="(?:legend|notes|mark)/);
  });
});
