import assert from 'node:assert/strict';
import { GlossaryStore } from '../../../src/workspace/glossaryStore';

const top = 'file:///desk/glossary.yaml';
const near = 'file:///desk/space/glossary.yaml';
const article = 'file:///desk/space/signing.article';

const officials = (...names: string[]): string => `officials:\n${names.map((name) => `  - name: ${name}\n`).join('')}`;

suite('glossary store', () => {
  const names = (store: GlossaryStore, uri = article): string[] => store.indexFor(uri).glossary.officials.map((o) => o.name);

  test('the files that serve an article make one glossary, nearest first', () => {
    const store = new GlossaryStore();
    store.set(top, officials('Bill Nelson'));
    store.set(near, officials('Pam Melroy'));
    assert.deepEqual(names(store), ['Pam Melroy', 'Bill Nelson']);
    assert.deepEqual(names(store, 'file:///desk/budget.article'), ['Bill Nelson']);
  });

  test('an entry of a nearer file overrides the one of the same id', () => {
    const store = new GlossaryStore();
    store.set(top, 'officials:\n  - { id: nelson, name: Bill Nelson }\n');
    store.set(near, 'officials:\n  - { id: nelson, name: Clarence Nelson }\n');
    assert.deepEqual(names(store), ['Clarence Nelson']);
  });

  test('articles served by the same files share one index, until one of the files changes', () => {
    const store = new GlossaryStore();
    store.set(top, officials('Bill Nelson'));
    const index = store.indexFor(article);
    assert.equal(store.indexFor('file:///desk/budget.article'), index);
    assert.equal(store.set(top, officials('Bill Nelson')), false);
    assert.equal(store.indexFor(article), index);
    assert.equal(store.set(top, officials('Pam Melroy')), true);
    assert.notEqual(store.indexFor(article), index);
  });

  test('a file that serves elsewhere leaves the index as it is', () => {
    const store = new GlossaryStore();
    store.set(top, officials('Bill Nelson'));
    const index = store.indexFor('file:///desk/budget.article');
    store.set(near, officials('Pam Melroy'));
    assert.equal(store.indexFor('file:///desk/budget.article'), index);
  });

  test('a deleted file serves no longer', () => {
    const store = new GlossaryStore();
    store.set(top, officials('Bill Nelson'));
    assert.deepEqual(names(store), ['Bill Nelson']);
    assert.equal(store.delete(top), true);
    assert.equal(store.delete(top), false);
    assert.deepEqual(names(store), []);
  });

  test('while a file is broken, what it hides stays as it last was', () => {
    const store = new GlossaryStore();
    store.set(top, officials('Bill Nelson', 'Pam Melroy'));
    names(store);
    store.set(top, 'officials:\n  - name: "Bill Nelson\n  - name: Pam Melroy\n  - name: Jim Free\n');
    assert.deepEqual(new Set(names(store)), new Set(['Bill Nelson', 'Pam Melroy', 'Jim Free']));
    assert.ok(store.problemsOf(top).some((p) => p.code === 'syntax'));
    store.set(top, officials('Pam Melroy'));
    assert.deepEqual(names(store), ['Pam Melroy']);
    assert.deepEqual(store.problemsOf(top), []);
  });

  test('the last good state outlasts several broken ones', () => {
    const store = new GlossaryStore();
    store.set(top, officials('Bill Nelson'));
    names(store);
    for (const broken of ['officials:\n  - name: "Bill\n', 'officials:\n  - name: "Bi\n', 'officials: [\n']) {
      store.set(top, broken);
      assert.deepEqual(names(store), ['Bill Nelson'], broken);
    }
  });

  test('an id that a file beside it holds does not dangle', () => {
    const store = new GlossaryStore();
    store.set(near, 'agreements:\n  - { title: Space Treaty, supersedes: [old-treaty] }\n');
    assert.deepEqual(store.problemsOf(near).map((p) => p.code), ['dangling-id']);
    store.set(top, 'agreements:\n  - { id: old-treaty, title: Old Treaty }\n');
    assert.deepEqual(store.problemsOf(near), []);
  });

  test('the files that an article names serve it alone, in its order, and nobody else', () => {
    const store = new GlossaryStore();
    const people = 'file:///desk/space/people.yaml';
    store.set(top, officials('Bill Nelson'));
    store.reserve(people);
    store.set(people, officials('Pam Melroy'));
    const named = (...uris: string[]): string[] => store.indexFor(article, uris).glossary.officials.map((o) => o.name);
    assert.deepEqual(names(store), ['Bill Nelson']);
    assert.deepEqual(named(people), ['Pam Melroy']);
    assert.deepEqual(named(people, top), ['Pam Melroy', 'Bill Nelson']);
    assert.deepEqual(named(people, 'file:///desk/gone.yaml'), ['Pam Melroy']);
    assert.deepEqual(named('file:///desk/gone.yaml'), ['Bill Nelson']);
    assert.equal(store.release(people), true);
    assert.deepEqual(names(store), ['Pam Melroy', 'Bill Nelson']);
  });

  test('a reserved file is checked like any other', () => {
    const store = new GlossaryStore();
    store.reserve(near);
    store.set(near, 'agreements:\n  - { title: Space Treaty, supersedes: [old-treaty] }\n');
    assert.deepEqual(store.problemsOf(near).map((p) => p.code), ['dangling-id']);
  });

  test('each folder of the workspace is a scope of its own, one within another too', () => {
    const store = new GlossaryStore(['file:///desk', 'file:///desk/space', 'file:///other']);
    store.set(top, officials('Bill Nelson'));
    store.set(near, officials('Pam Melroy'));
    store.set('file:///other/glossary.yaml', officials('Jim Free'));
    assert.deepEqual(names(store), ['Pam Melroy']);
    assert.deepEqual(names(store, 'file:///desk/budget/a.article'), ['Bill Nelson']);
    assert.deepEqual(names(store, 'file:///other/a.article'), ['Jim Free']);
    assert.deepEqual(names(store, 'file:///others/a.article'), []);
  });

  test('prepared in steps, it gives the same; what changes between two steps is not lost', () => {
    const store = new GlossaryStore();
    store.set(top, officials(...Array.from({ length: 100 }, (_, i) => `Bill Nelson${i}`)));
    const steps = store.prepare(article);
    steps.next();
    store.set(top, officials('Pam Melroy'));
    while (!steps.next().done);
    assert.deepEqual(names(store), ['Pam Melroy']);
  });
});
