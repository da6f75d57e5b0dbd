/** The page's only style sheet; colours keep 4.5:1 against the words on them in both schemes. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #555; --paper: #fff; --line: #d0d0d0; --accent: #12436d;
  --figure: #d9e8f5; --task: #d8efdc; --document: #ecdcf3; --time: #f7eccb; --problem: #f9d9d6; }
@media (prefers-color-scheme: dark) { :root { --ink: #ededed; --soft: #b3b3b3; --paper: #161616; --line: #444; --accent: #9cc7ec;
  --figure: #173a58; --task: #1b4427; --document: #432a52; --time: #4a3b0c; --problem: #5e211c; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1200px; padding: 24px 16px 48px; background: var(--paper); color: var(--ink);
  font: 16px/1.65 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
h1 { margin: 0 0 4px; font-size: 24px; line-height: 1.35; }
h2 { margin: 32px 0 8px; padding-bottom: 4px; border-bottom: 1px solid var(--line); font-size: 18px; }
h2 [lang=en], caption [lang=en], .counts [lang=en], dt [lang=en], th [lang=en] { color: var(--soft); font-weight: 400; font-size: 14px; }
a { color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 8px 0; }
dt { color: var(--soft); } dd { margin: 0; }
.counts, .notes { list-style: none; margin: 0; padding: 0; }
.counts { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 12px; }
.paragraph { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 0 24px; margin-bottom: 12px; }
.paragraph p { margin: 0; white-space: pre-wrap; }
.notes { border-left: 1px solid var(--line); padding-left: 12px; font-size: 14px; line-height: 1.5; }
.notes li { margin-bottom: 4px; }
.time { margin-right: 8px; }
.tag { display: inline-block; border-radius: 4px; padding: 0 4px; font-size: 12px; font-weight: 600; line-height: 1.5; }
mark { color: inherit; border-radius: 3px; padding: 1px 2px; border-bottom: 1px solid var(--soft); }
mark sup { font-size: 11px; font-weight: 600; line-height: 1; margin-left: 1px; }
mark:target { outline: 2px solid var(--accent); outline-offset: 2px; }
.figure, .comparison { background: var(--figure); } .task { background: var(--task); } .document { background: var(--document); }
.date, .period { background: var(--time); } .problem { background: var(--problem); }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 14px; line-height: 1.5; }
caption { text-align: left; font-weight: 600; padding: 8px 0; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: 6px 12px 6px 0; }
td.number { text-align: right; white-space: nowrap; }
footer { margin-top: 32px; color: var(--soft); font-size: 14px; }
@media (max-width: 720px) { dl, .paragraph { display: block; } dd { margin-bottom: 6px; } .notes { margin: 6px 0 16px; } }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; font-size: 11pt; } .paragraph, tr { break-inside: avoid; }
  mark, .tag { print-color-adjust: exact; -webkit-print-color-adjust: exact; } a { color: inherit; text-decoration: none; } }
`;
