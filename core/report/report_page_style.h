// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of an audit looks, on screens of any width and on paper. Marks differ by their line too.
#pragma once

#include <string_view>

namespace vigie {

inline constexpr std::string_view reportPageStyle = R"css(
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #55606d; --line: #d5d9de; --tint: #f4f5f7;
  --accent: #1f5aa6; --red: #b3261e; --amber: #8a5200; --violet: #5e4b9c; --green: #1e6b3a;
  --sign: #dce9f9; --mention: #ddf1e3; --risk: #fbe1de; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --paper: #15181c; --soft: #9fa9b5; --line: #3a424b;
  --tint: #1d2126; --accent: #8ab4f0; --red: #f58e85; --amber: #e3b04b; --violet: #bbaaf0; --green: #74cb93;
  --sign: #203a5c; --mention: #1f4430; --risk: #54272a; } }
body { max-width: 58rem; margin: 0 auto; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 "Noto Sans", system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
h1, h2, h3, h4 { line-height: 1.25; }
h1 { font-size: 2.4rem; margin: .5rem 0; }
h2 { margin-top: 3rem; color: var(--accent); border-bottom: 2px solid var(--accent); }
h4 { margin: 1.4rem 0 .2rem; }
.product { color: var(--accent); font-weight: 700; }
.subject { font-size: 1.4rem; }
.soft, .fold, figcaption, dt { color: var(--soft); }
ul.dense { columns: 22rem; font-size: 0.85rem; }
.result { font-size: 1.15rem; }
.notice { background: var(--tint); border-left: 4px solid var(--accent); padding: .8rem 1rem; font-weight: 600; }
article { margin: 2rem 0; padding-top: .5rem; border-top: 2px solid var(--accent); }
dl { display: grid; grid-template-columns: minmax(9rem, max-content) 1fr; gap: .2rem 1rem; margin: .6rem 0; }
dt { grid-column: 1; } dd { grid-column: 2; margin: 0; } dd p { margin: 0; }
.figures { grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: 1rem; }
.figures > div { border-top: 3px solid var(--accent); display: flex; flex-direction: column; }
.figures dt { order: 2; color: var(--ink); font-weight: 600; } .figures dd { order: 3; color: var(--soft); }
.figures dd:first-of-type { order: 1; } .figures strong { font-size: 2rem; color: var(--accent); }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
caption { text-align: left; font-weight: 700; padding: .6rem 0 .3rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .7rem .35rem 0; border-bottom: 1px solid var(--line);
  font-weight: 400; }
thead th { color: var(--soft); font-size: .85rem; font-weight: 700; }
code { font-size: .85em; color: var(--soft); }
.badge { font-weight: 600; color: var(--soft); }
.non_compliant, .critical { color: var(--red); } .improvable, .major { color: var(--amber); }
.to_review, .minor { color: var(--violet); } .compliant { color: var(--green); }
.caveat, .dismissed { display: block; color: var(--red); } .dismissed { color: var(--soft); }
.bars { width: 45%; } .bar { height: 1.1rem; border: 1px solid currentColor; background: currentColor; }
.bar.not_commercial { background: none; color: var(--soft); }
.bar.improvable { background: repeating-linear-gradient(45deg, currentColor 0 5px, transparent 5px 8px); }
.bar.to_review { background: repeating-linear-gradient(90deg, currentColor 0 3px, transparent 3px 6px); }
.bar.compliant { background: repeating-linear-gradient(0deg, currentColor 0 4px, transparent 4px 6px); }
.line { display: inline-block; min-width: 20rem; min-height: 1.5rem; border-bottom: 1px solid var(--soft); }
figure { margin: .8rem 0; }
figcaption { font-size: .85rem; font-weight: 600; }
blockquote { margin: .2rem 0; padding: .8rem 1rem; background: var(--tint); border-left: 3px solid var(--line);
  white-space: pre-wrap; line-height: 1.8; }
mark { color: inherit; padding: .05em 0; text-decoration: underline 2px; text-underline-offset: .25em; }
.sign { background: var(--sign); text-decoration-color: var(--accent); }
.mention { background: var(--mention); text-decoration-style: double; text-decoration-color: var(--green); }
.risk { background: var(--risk); text-decoration-style: wavy; text-decoration-color: var(--red); }
.fold { display: block; border-top: 1px dashed var(--soft); font-size: .8rem; font-style: italic; text-align: right; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #444; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip, nav a::after { display: none; }
  section { break-before: page; }
  h3, h4, caption, figcaption { break-after: avoid; }
  tr, figure, .notice { break-inside: avoid; }
  mark, .bar { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  thead { display: table-header-group; }
}
)css";

} // namespace vigie
