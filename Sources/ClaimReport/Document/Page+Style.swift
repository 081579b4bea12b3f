import ClaimAnalysis
import ClaimPresentation

extension Page {
  /// The styles, for light and dark screens, wide and narrow ones, and paper.
  static let style = """
    :root { --ink: #1f2328; --faint: #59636e; --paper: #fff; --raised: #f6f8fa; --line: #d1d9e0; --link: #0a5dc2;
      --mark: #fff3bf; --alarm: #ffd8d3; }
    @media (prefers-color-scheme: dark) {
    :root { --ink: #e6edf3; --faint: #9da7b1; --paper: #0d1117; --raised: #161b22; --line: #3d444d; --link: #6cb0f0;
      --mark: #4d3d00; --alarm: #6b2420; }
    }
    * { box-sizing: border-box }
    html { scroll-padding-top: 1rem }
    body { margin: 0 auto; padding: 1rem clamp(1rem, 4vw, 3rem) 4rem; max-width: 62rem; background: var(--paper);
      color: var(--ink); font: 1rem/1.65 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
      overflow-wrap: anywhere }
    h1 { font-size: 1.7rem; line-height: 1.3; margin: .5rem 0 }
    h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line) }
    h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem }
    .byline { color: var(--faint); font-size: .9rem; margin: .25rem 0 }
    main > p:first-child { font-size: 1.25rem; line-height: 1.5; margin-top: .5rem }
    a { color: var(--link) }
    a.reference { text-decoration: none; font-size: .85em; white-space: nowrap }
    a.reference:hover { text-decoration: underline }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px }
    .skip { position: absolute; left: -100vw }
    .skip:focus { position: static }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; margin: .5rem 0 1.25rem }
    li { margin: .2rem 0 }
    .scroll { overflow-x: auto; margin: 1rem 0 }
    figure { margin: 1.25rem 0 }
    figcaption { font-size: .85rem }
    caption { text-align: left; color: var(--faint); font-size: .85rem; padding: 0 0 .35rem }
    th button { all: unset; cursor: pointer; font: inherit }
    th button:focus-visible { outline: 3px solid var(--link) }
    th[aria-sort=ascending] button::after { content: " ▲" }
    th[aria-sort=descending] button::after { content: " ▼" }
    .scroll { background: linear-gradient(to left, var(--paper) 1rem, transparent 3rem) right / 3rem 100% no-repeat local,
      linear-gradient(to left, rgb(128 128 128 / .4), transparent) right / .75rem 100% no-repeat scroll }
    table { border-collapse: collapse; min-width: 100%; font-variant-numeric: tabular-nums }
    th, td { padding: .4rem .75rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
      overflow-wrap: break-word }
    thead th { background: var(--raised); border-top: 1px solid var(--line); white-space: nowrap }
    tbody th { font-weight: 600 }
    td strong { white-space: nowrap }
    .grid td, .grid tbody th { word-break: keep-all }
    .grid tbody th { min-width: 5em; max-width: 14em }
    .grid th:first-child { position: sticky; left: 0; background: var(--paper) }
    .grid thead th:first-child { background: var(--raised) }
    .records th, .records td { min-width: 5.5rem }
    @media (max-width: 40rem) {
    .records, .records tbody, .records tr, .records th, .records td { display: block; min-width: 0 }
    .records caption { display: block }
    .records thead { position: absolute; left: -100vw }
    .records tr { border: 1px solid var(--line); border-radius: 6px; margin: .75rem 0; padding: .35rem .75rem }
    .records tr[hidden] { display: none }
    .records th, .records td { display: flex; gap: .75rem; border: 0; padding: .15rem 0 }
    .records td::before { content: attr(data-head); flex: 0 0 5em; color: var(--faint); font-weight: 400 }
    .records th::before { display: none }
    td strong { white-space: normal }
    }
    figure svg { display: block; width: 100%; height: auto }
    figure svg.wide { max-width: 52rem }
    figure svg.narrow { display: none; max-width: 26rem }
    @media (max-width: 40rem) { figure svg.wide { display: none } figure svg.narrow { display: block } }
    blockquote { margin: 1rem 0; padding: .1rem 1rem; border-left: 4px solid var(--line); background: var(--raised) }
    blockquote p { margin: .5rem 0 }
    blockquote footer { margin: .5rem 0; color: var(--faint); font-size: .9rem }
    pre { overflow-x: auto; padding: .75rem 1rem; background: var(--raised); border-radius: 6px; line-height: 1.5 }
    code { font: .9em ui-monospace, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace }
    details { margin: .75rem 0; border: 1px solid var(--line); border-radius: 6px; padding: .25rem 1rem }
    summary { cursor: pointer; padding: .35rem 0 }
    .source { white-space: pre-wrap; padding-bottom: .75rem }
    mark { background: var(--mark); color: inherit; border-radius: 3px; padding: 0 .1em }
    mark.contested { background: var(--alarm); text-decoration: underline wavy }
    mark:target, mark:focus { outline: 3px solid var(--link) }
    mark:target::after, mark:focus::after { content: "〔" attr(title) "〕"; color: var(--faint); font-size: .85em }
    .filters { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin: 1rem 0 }
    .filters[hidden] { display: none }
    .filters label { display: flex; flex-direction: column; font-size: .85rem; color: var(--faint) }
    .filters input, .filters select { font: inherit; font-size: 1rem; color: var(--ink); background: var(--paper);
      border: 1px solid var(--line); border-radius: 6px; padding: .3rem .5rem; max-width: 14rem; min-height: 2.25rem }
    .filters output { padding: .4rem 0; font-size: .9rem }
    @media print {
    @page { size: A4; margin: 18mm 15mm }
    body { max-width: none; padding: 0; font-size: 10.5pt }
    nav, .skip, .filters, figcaption, details:not([open]) { display: none }
    a { color: inherit; text-decoration: none }
    table { font-size: 9pt; min-width: 0; width: 100% }
    th, td { padding: .2rem .35rem; min-width: 0 !important; max-width: none; white-space: normal !important;
      word-break: normal !important; overflow-wrap: break-word }
    td code { overflow-wrap: anywhere }
    #details:not(:has(~ details[open])), body:not(:has(#sources[open])) a.reference { display: none }
    mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
    .scroll { overflow: visible; background: none }
    .grid th:first-child { position: static }
    figure svg.wide { display: block; max-width: 15cm }
    figure svg.narrow { display: none }
    h2, h3 { break-after: avoid }
    figure, blockquote, tr, .scroll { break-inside: avoid }
    }
    """
}
