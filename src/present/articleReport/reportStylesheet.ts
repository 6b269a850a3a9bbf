/**
 * The look of the report. In the editor its colours are the theme's; where it stands alone they follow the reader's light or dark. Shapes,
 * not colours, tell things apart.
 */
export const reportStylesheet = `
:root { color-scheme: light dark; --ground: var(--vscode-editor-background, #fff); --ink: var(--vscode-foreground, #1c1f23); --quiet: var(--vscode-descriptionForeground, #5c6570); --line: var(--vscode-widget-border, #d5dae0); --official: var(--vscode-charts-blue, #0065a9); --agreement: var(--vscode-charts-purple, #8b3a8b); --nobody: var(--vscode-charts-yellow, #8a6a00); --now: var(--vscode-foreground, #1c1f23); --focus: var(--vscode-focusBorder, #0b5cad); }
@media (prefers-color-scheme: dark) { :root { --ground: var(--vscode-editor-background, #1b1e23); --ink: var(--vscode-foreground, #e3e6ea); --quiet: var(--vscode-descriptionForeground, #a3adb8); --line: var(--vscode-widget-border, #3a414b); --official: var(--vscode-charts-blue, #75beff); --agreement: var(--vscode-charts-purple, #d7a0d3); --nobody: var(--vscode-charts-yellow, #d1bb6a); --now: var(--vscode-foreground, #e3e6ea); --focus: var(--vscode-focusBorder, #8cc4ff); } }
body.vscode-high-contrast, body.vscode-high-contrast-light { --line: var(--vscode-contrastBorder); --quiet: var(--vscode-foreground); }
body { margin: 0; background: var(--ground); color: var(--ink); font: 13px/1.5 var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif); overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: 1.25rem 1.5rem 2.5rem; }
h1 { font-size: 1.45rem; line-height: 1.3; font-weight: 600; margin: 0; }
h2 { font-size: 1.08rem; font-weight: 600; margin: 2rem 0 .6rem; }
.subtitle, .legend, .remark, summary { color: var(--quiet); }
.subtitle { margin: .25rem 0 0; }
.chart > svg { display: block; width: 100%; max-width: 46rem; height: auto; overflow: visible; }
text { font: 13px var(--vscode-font-family, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif); fill: var(--ink); dominant-baseline: middle; paint-order: stroke; stroke: var(--ground); stroke-width: 5px; stroke-linejoin: round; }
text.heading { font-size: 16px; font-weight: 600; }
text.caption { fill: var(--quiet); font-size: 12px; }
text.open { font-style: italic; }
.bar.speaker { fill: var(--official); stroke: var(--official); }
.bar.nobody { fill: var(--nobody); stroke: var(--nobody); }
.tick.official { fill: var(--official); stroke: var(--official); }
.tick.agreement { fill: var(--agreement); stroke: var(--agreement); }
.bar.hollow, .tick.hollow { fill: none; stroke-width: 1.5; }
.bar.hollow { stroke-dasharray: 3 2; pointer-events: all; }
.tick.hollow { pointer-events: all; }
.scale { stroke: var(--line); stroke-width: 1; }
.pending { stroke: var(--agreement); stroke-width: 1.5; stroke-dasharray: 2 3; }
.in-force { stroke: var(--agreement); stroke-width: 5; }
.signed { fill: var(--ground); stroke: var(--agreement); stroke-width: 2; }
.ended { stroke: var(--agreement); stroke-width: 3; }
.date { stroke: var(--now); stroke-width: 1.5; stroke-dasharray: 5 3; }
.reach { fill: transparent; }
a.mark { cursor: pointer; outline: none; }
td a.mark { color: var(--vscode-textLink-foreground, var(--focus)); outline: revert; }
svg a.mark:hover rect:not(.reach), svg a.mark:hover circle { stroke: var(--ink); stroke-width: 2; }
svg a.mark:hover line { stroke: var(--ink); }
svg a.mark:focus-visible > :not(title) { outline: 2px solid var(--focus); outline-offset: 2px; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.2rem; margin: .5rem 0 0; font-size: 12px; }
.legend span { display: inline-flex; align-items: center; gap: .4rem; }
.sample { width: 20px; height: 16px; flex: none; }
.remark { margin: .5rem 0 0; }
details { margin-top: .6rem; }
summary { cursor: pointer; width: fit-content; }
summary:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; margin-top: .5rem; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: normal; }
thead th { font-weight: 600; }
td ul { margin: 0; padding: 0; list-style: none; }
@media (forced-colors: active) { .bar.speaker, .bar.nobody, .tick { fill: CanvasText; stroke: CanvasText; } .bar.hollow, .tick.hollow { fill: Canvas; } .in-force, .pending, .ended, .signed { stroke: CanvasText; } .date { stroke: Highlight; } }
@media print { details { display: none; } }
`;

/** SHA-256 of the style sheet: the page's policy lets in this one and no other. */
export const reportStylesheetHash = 'sha256-AnIZ2XmV4vgElZ7zfDu5pnTkMwAyGRBESfTnkTXp1aQ=';
