import assert from 'node:assert/strict';
import fc from 'fast-check';
import { link, plain } from '../../../src/present/markdown';
import { seen } from './reading';

/** A character that Markdown reads as more than text, without a backslash before it. */
const live = /(?<!\\)(?:\\\\)*[`*_{}[\]()<>#+\-.!|~$&:@/]/;

suite('present: text of a workspace in Markdown', () => {
  test('shows hostile text as it was written', () => {
    for (const text of [
      '<img src=x onerror=alert(1)>',
      '![tracker](https://example.org/p.png)',
      '[sign in](https://example.org)',
      '[run](command:workbench.action.terminal.new)',
      '`code` **bold** _it_ ~~gone~~',
      '# Heading',
      '- item',
      '1. item',
      '> quote',
      '| a | b |',
      '$(alert) $(sync~spin)',
      'https://example.org and www.example.org and a@example.org',
      '&lt;b&gt; &#60;',
      '\\[not escaped](x)',
      '```\nfence',
    ]) {
      const markdown = plain(text);
      assert.doesNotMatch(markdown, live, text);
      assert.equal(seen(markdown), text.replace(/\s+/g, ' '), text);
    }
  });

  test('takes away the marks that turn the direction of text', () => {
    assert.equal(plain('a\u202eb\u2066c\u2069\u200fd\u061ce'), 'abcde');
  });

  test('keeps to one line, and to a length', () => {
    assert.equal(plain(' one\r\n\n two\tthree '), 'one two three');
    assert.ok(plain('x'.repeat(100_000)).length < 1000);
    assert.doesNotMatch(plain('😀'.repeat(5000)), /[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  test('leaves nothing live in any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => !live.test(plain(text)) && !/[\r\n]/.test(plain(text))), { seed: 7, numRuns: 500 });
    fc.assert(fc.property(fc.array(fc.constantFrom('\\', '[', ']', '(', ')', '<', '!', '`', '*', 'a', ' ', '\n', 'command:', 'https://')), (parts) => !live.test(plain(parts.join('')))), { seed: 7, numRuns: 500 });
  });
});

suite('present: links', () => {
  test('https addresses are links', () => {
    assert.equal(link('text', 'https://example.org/a/b?c=d#e'), '[text](https://example.org/a/b?c=d#e)');
    assert.equal(link('text', 'https://example.org:8443'), '[text](https://example.org:8443)');
  });

  test('nothing else is', () => {
    for (const address of ['http://example.org', 'command:workbench.action.quit', 'javascript:alert(1)', 'file:///etc/hosts', 'https://user@example.org', 'https:example.org', 'https://exa mple.org', 'HTTPS', '', 'https://', 'https://example.org\\@evil.example', 'vscode://x', 'https://example.org/a\n)[x](command:y)']) {
      assert.equal(link('text', address), 'text', address);
    }
  });

  test('the address cannot end the link, nor the words begin another', () => {
    assert.equal(link('a](https://evil.example) [b', 'https://example.org/(x)"<y>[z]'), '[a\\]\\(https\\:\\/\\/evil\\.example\\) \\[b](https://example.org/%28x%29%22%3cy%3e%5bz%5d)');
  });
});
