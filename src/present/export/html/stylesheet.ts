/** The look of an exported page: as in the editor by underlines, so that nothing is told by colour alone; in light, dark, forced colours and on paper. */
export const stylesheet = `
:root { color-scheme: light dark; --ground: #fff; --ink: #1c1f23; --quiet: #5c6570; --line: #d5dae0; --card: #fff; --official: #0065a9; --agreement: #8b3a8b; --organization: #5f6b77; --unknown: #7a6400; --ambiguous: #a85400; --quote: #0000000d; --link: #0b5cad; }
@media (prefers-color-scheme: dark) { :root { --ground: #1b1e23; --ink: #e3e6ea; --quiet: #a3adb8; --line: #3a414b; --card: #262b32; --official: #75beff; --agreement: #d7a0d3; --organization: #a9b5c1; --unknown: #d1bb6a; --ambiguous: #f0b257; --quote: #ffffff14; --link: #8cc4ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.125rem/1.65 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
main, footer { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 2rem 3.25rem; }
h1, h2, .byline, .credit, .contact, .legend, .notes, .card, footer { font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
h1 { font-size: 1.9rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.2rem; line-height: 1.35; margin: 2rem 0 .5rem; }
[data-line] { position: relative; white-space: pre-line; }
[data-line]::before { content: attr(data-line); position: absolute; right: calc(100% + .6rem); font: .7rem/2.6 ui-monospace, monospace; color: var(--quiet); white-space: nowrap; }
p { margin: 0 0 1.1rem; }
.byline, .credit, .contact, .legend, footer { color: var(--quiet); font-size: .9rem; }
a { color: var(--link); }
.name, .cue { text-decoration-line: underline; text-decoration-thickness: .09em; text-underline-offset: .2em; text-decoration-skip-ink: none; }
.official { text-decoration-style: solid; text-decoration-color: var(--official); }
.agreement { text-decoration-style: double; text-decoration-color: var(--agreement); }
.organization { text-decoration-style: dotted; text-decoration-color: var(--organization); }
.unknown { text-decoration-style: dashed; text-decoration-color: var(--unknown); }
.ambiguous { text-decoration-style: dotted; text-decoration-color: var(--ambiguous); text-decoration-thickness: .16em; }
.cue { text-decoration-style: dotted; text-decoration-color: var(--quiet); }
.quote { background: var(--quote); border-radius: .15em; }
.mark:focus-visible, a:focus-visible { outline: .13em solid var(--link); outline-offset: .1em; border-radius: .1em; }
.card { display: block; position: absolute; z-index: 1; left: 0; right: 0; margin-top: .1em; padding: .7rem .9rem; background: var(--card); color: var(--ink); border: 1px solid var(--line); border-radius: .4rem; box-shadow: 0 .3rem 1rem #00000030; font-size: .9rem; line-height: 1.45; font-style: normal; font-weight: normal; text-align: left; text-decoration: none; white-space: normal; visibility: hidden; transition: visibility 0s .25s; user-select: none; }
.mark:hover:not(:has(.mark:hover)) > .card, .mark:focus-within:not(:has(.mark:focus-within)) > .card { visibility: visible; transition-delay: .15s; }
.block { display: block; }
.block + .block { margin-top: .45rem; }
.said { font-style: italic; }
.legend span { margin-right: .9em; }
.notes { border-top: 1px solid var(--line); margin-top: 2.5rem; font-size: .9rem; line-height: 1.45; }
.notes ol { list-style: none; padding: 0; }
.notes li { display: grid; grid-template-columns: 2.4rem 1fr; margin: 0 0 .9rem; }
.label { color: var(--quiet); font-variant-numeric: tabular-nums; }
@media (max-width: 40rem) { main, footer { padding-left: 1.25rem; } [data-line]::before { display: none; } }
@media (forced-colors: active) { .quote { outline: 1px dotted; } }
@media print {
  :root { color-scheme: light; --ground: #fff; --ink: #000; --quiet: #444; --line: #999; --official: #00436f; --agreement: #6f1d6f; --organization: #444; --unknown: #5c4b00; --ambiguous: #8a3f00; --quote: transparent; --link: #000; }
  body { font-size: 11pt; }
  main, footer { max-width: none; padding: 0 0 0 2.2rem; }
  .card { display: none; }
  .mark::after { content: attr(data-note); font: .65em/1 system-ui, sans-serif; vertical-align: super; color: var(--quiet); padding-left: .1em; }
  .legend span::after { content: none; }
  .notes li, h1, h2 { break-inside: avoid; }
  h1, h2 { break-after: avoid; }
  .notes a::after { content: " (" attr(href) ")"; }
}
`;

/** SHA-256 of the style sheet: the page's policy lets in this one and no other. */
export const stylesheetHash = 'sha256-kfqlQasGFcriEwPSOz0u1kMRjamnqlMEKzqVQY89a5U=';
