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
    main > p:first-child { font-size: 1.15rem; margin-top: .25rem }
    a { color: var(--link) }
    a.reference { text-decoration: none; font-size: .85em; white-space: nowrap }
    a.reference:hover { text-decoration: underline }
    :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px }
    .skip { position: absolute; left: -100vw }
    .skip:focus { position: static }
    nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0; margin: .5rem 0 1.25rem }
    li { margin: .2rem 0 }
    .scroll, figure { overflow-x: auto; margin: 1rem 0 }
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
    .records thead { position: absolute; left: -100vw }
    .records tr { border: 1px solid var(--line); border-radius: 6px; margin: .75rem 0; padding: .35rem .75rem }
    .records tr[hidden] { display: none }
    .records th, .records td { display: flex; gap: .75rem; border: 0; padding: .15rem 0 }
    .records td::before { content: attr(data-head); flex: 0 0 5em; color: var(--faint); font-weight: 400 }
    .records th::before { display: none }
    td strong { white-space: normal }
    }
    figure svg { display: block; width: 100%; min-width: 20rem; max-width: 36rem; height: auto }
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
    @page { margin: 18mm 15mm }
    body { max-width: none; padding: 0; font-size: 10.5pt }
    nav, .skip, .filters, details:not([open]) { display: none }
    a { color: inherit }
    mark { print-color-adjust: exact; -webkit-print-color-adjust: exact }
    .scroll, figure { overflow: visible }
    .grid th:first-child { position: static }
    figure svg { max-width: 12cm }
    h2, h3 { break-after: avoid }
    figure, blockquote, tr { break-inside: avoid }
    }
    """

  /// Builds the filters from the tables, and opens the text that a link leads into. Without it every row shows.
  var script: String {
    let language = document.language
    return """
      "use strict";
      const words = { search: "\(language("查找", "Search"))", all: "\(language("全部", "all"))",
        of: (n, m) => "\(language("显示 ${n} / ${m} 行", "${n} of ${m} rows"))".replace("${n}", n).replace("${m}", m) };
      for (const form of document.querySelectorAll("form.filters")) {
        const table = document.getElementById(form.dataset.for);
        const rows = [...table.tBodies[0].rows];
        const value = cell => {
          const copy = cell.cloneNode(true);
          copy.querySelectorAll(".caveat").forEach(caveat => caveat.remove());
          return copy.textContent;
        };
        const tests = [];
        const add = (name, control) => {
          const label = document.createElement("label");
          label.append(name, control);
          form.append(label);
          control.addEventListener("input", show);
        };
        const count = document.createElement("output");
        const show = () => {
          let shown = 0;
          for (const row of rows) {
            row.hidden = !tests.every(test => test(row));
            shown += row.hidden ? 0 : 1;
          }
          count.value = words.of(shown, rows.length);
        };
        const search = document.createElement("input");
        search.type = "search";
        tests.push(row => row.textContent.toLowerCase().includes(search.value.trim().toLowerCase()));
        add(words.search, search);
        [...table.tHead.rows[0].cells].forEach((head, column) => {
          if (!("filter" in head.dataset)) return;
          const select = document.createElement("select");
          const values = [...new Set(rows.map(row => value(row.cells[column])))].sort();
          select.append(new Option(words.all, ""), ...values.map(text => new Option(text, text)));
          tests.push(row => select.value === "" || value(row.cells[column]) === select.value);
          add(head.textContent, select);
        });
        form.append(count);
        form.addEventListener("submit", event => event.preventDefault());
        form.hidden = false;
        show();
      }
      const reveal = () => {
        const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        const details = target && target.closest("details");
        if (!details) return;
        details.open = true;
        target.scrollIntoView({ block: "center" });
        target.focus({ preventScroll: true });
      };
      addEventListener("hashchange", reveal);
      reveal();
      """
  }
}
