"""Narrow, dumb and old-fashioned terminals, and floods of text: usable, and nothing is lost."""

from terminal import BACKSPACE, ENTER, TAB, TerminalTest, ctrl, pasted


class BadTerminals(TerminalTest):
    def test_twenty_columns(self):
        shell = self.shell(columns=20, rows=10)
        shell.type("list --region sj" + TAB)
        shell.wait(lambda: shell.display[:2] == ["heshu> list --region", " 松江区"], "no completion")
        shell.type("--kind share" + ENTER)
        shell.prompt()
        self.assertTrue(any(row.endswith("…") for row in shell.display))
        shell.type("list --region " + TAB)
        shell.see("claim")
        shell.drop()
        shell.run("nonsense 松江区松江区松江区松江区")
        shell.see("^^^^^^^^")
        shell.run("help")

    def test_a_dumb_terminal(self):
        shell = self.start(TERM="dumb", PAGER="cat > paged.txt", rows=5)
        shell.see("heshu>")
        shell.type("regions --format csv\n")
        shell.wait(lambda: shell.text.count("heshu>") == 1 and shell.line == "heshu>", "no second prompt")
        shell.type(ctrl("C"))
        shell.type("format\n")
        shell.wait(lambda: "table" in shell.everything, "no answer after Ctrl-C")
        self.assertNotIn(b"\x1b", shell.bytes)
        shell.type(ctrl("D"))
        self.assertEqual(shell.ended(), 0)

    def test_lang_c(self):
        shell = self.shell(LANG="C")
        shell.run("list --region 松江曲" + BACKSPACE + "区 --kind share --format csv")
        shell.see("战略性新兴产业")
        shell.type("list --region sj" + TAB)
        shell.see_line("heshu> list --region 松江区")

    def test_a_hundred_kilobytes_pasted(self):
        text = "松江区高新技术企业2306家；" * 2500
        self.assertGreater(len(text.encode()), 90_000)
        shell = self.shell()
        shell.type("# " + pasted(text))
        shell.settle(0.5)
        shell.run("")
        with open(self.path("state/heshu/history"), encoding="utf-8") as file:
            self.assertEqual(file.read(), f"# {text}\n")
        shell.run("format")
        shell.see("table")

    def test_a_hundred_kilobytes_typed_without_bracketed_paste(self):
        text = "".join(f"# 第{number}行 松江区高新技术企业\n" for number in range(2200))
        shell = self.shell()
        shell.type(text.replace("\n", "\r") + "format\r")
        shell.wait(lambda: shell.bytes.endswith(b"heshu>\x1b[0m ") and b"ltable" in shell.bytes, "the flood does not end")
        with open(self.path("state/heshu/history"), encoding="utf-8") as file:
            self.assertEqual(file.read(), text + "format\n")
