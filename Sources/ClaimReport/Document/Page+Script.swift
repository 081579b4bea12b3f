import ClaimPresentation

extension Page {
  /// Builds the filters of tables, lets their columns be sorted, and opens what a link leads into. Without it every row
  /// shows.
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
        count.setAttribute("aria-live", "polite");
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
      for (const table of document.querySelectorAll("table")) {
        const body = table.tBodies[0];
        if (body.rows.length < 3) continue;
        const key = (row, column) => {
          const number = row.cells[column].querySelector("data");
          return number ? Number(number.value) : row.cells[column].textContent.trim();
        };
        const order = (a, b) => typeof a === "number" && typeof b === "number" ? a - b
          : typeof a === "number" ? -1 : typeof b === "number" ? 1 : a.localeCompare(b, undefined, { numeric: true });
        [...table.tHead.rows[0].cells].forEach((head, column) => {
          const button = document.createElement("button");
          button.append(...head.childNodes);
          head.append(button);
          button.addEventListener("click", () => {
            const turn = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
            for (const other of head.parentNode.cells) other.removeAttribute("aria-sort");
            head.setAttribute("aria-sort", turn === 1 ? "ascending" : "descending");
            body.append(...[...body.rows].sort((a, b) => turn * order(key(a, column), key(b, column))));
          });
        });
      }
      const reveal = () => {
        const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        let details = target && target.closest("details");
        if (!details) return;
        for (; details; details = details.parentElement.closest("details")) details.open = true;
        target.scrollIntoView({ block: "center" });
        target.focus({ preventScroll: true });
      };
      addEventListener("hashchange", reveal);
      reveal();
      """
  }
}
