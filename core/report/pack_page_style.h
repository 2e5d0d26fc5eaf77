// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of a pack looks, on screens of any width and on paper.
#pragma once

#include <string_view>

namespace vigie {

inline constexpr std::string_view packPageStyle = R"css(
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #fff; --soft: #57606a; --line: #d0d7de;
  --link: #0b57d0; --critical: #b3261e; --major: #8a5200; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --paper: #14171b; --soft: #a3adb8; --line: #3a424b;
  --link: #9ec1ff; --critical: #ff9c94; --major: #f2b866; } }
body { max-width: 52rem; margin: 0 auto; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
h1, h2, h3, h4 { line-height: 1.25; }
h2 { margin-top: 3rem; border-bottom: 2px solid var(--line); }
h4 { margin: 1.2rem 0 .2rem; }
article { margin: 2rem 0; padding-top: 1rem; border-top: 1px solid var(--line); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .5rem 0; }
dt { color: var(--soft); }
dd { margin: 0; }
h2 + article { margin-top: 0; border-top: 0; }
ul, ol { padding-left: 1.3rem; margin: .2rem 0; }
li p { margin: .1rem 0; }
cite { font-style: normal; font-weight: 600; }
.severity.critical { color: var(--critical); }
.severity.major { color: var(--major); }
.tag, .origin { color: var(--soft); font-size: .9rem; }
.examples li { margin: .3rem 0; }
.examples q { white-space: pre-line; quotes: "«\00a0" "\00a0»"; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); }
td:first-child, th[scope=row] { white-space: nowrap; }
@media print {
  :root { color-scheme: light; --ink: #000; --paper: #fff; --soft: #333; --link: #000; --critical: #000; --major: #000; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  nav a { text-decoration: none; }
  h2 { break-before: page; }
  h3, h4, caption { break-after: avoid; }
  li, tr, dl { break-inside: avoid; }
  .skip { display: none; }
}
)css";

} // namespace vigie
