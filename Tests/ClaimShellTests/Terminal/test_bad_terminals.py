"""Narrow, dumb and old-fashioned terminals, and floods of text: usable, and nothing is lost."""

from terminal import BACKSPACE, ENTER, LEFT, TAB, TerminalTest, ctrl, pasted


class BadTerminals(TerminalTest):
    def test_twenty_columns(self):
        shell = self.shell(columns=20, rows=10)
        shell.type("list --region sj" + TAB)
        shell.wait(lambda: shell.display[:2] == ["heshu> list --region", " 松江区"], "no completion")
        shell.type("--kind share" + ENTER)
        shell.prompt()
        self.assertIn("2016/2020", shell.everything)  # a row is a block, and nothing is cut
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

    def test_twenty_columns_when_lines_wrap(self):
        shell = self.shell(columns=20, rows=10)
        shell.type("高新技术企业松江区嘉定区" + LEFT * 6 + BACKSPACE)
        shell.wait(lambda: shell.display[:2] == ["heshu> 高新技术企松", "江区嘉定区"], "the line is drawn wrongly")
        shell.drop()
        shell.type(ctrl("R") + "无")
        shell.see("无")
        shell.type(ctrl("G"))
        shell.prompt()

    def test_a_closed_pipe_in_the_shell(self):
        shell = self.shell(PAGER="head -n 1", rows=5)
        shell.type("metrics" + ENTER)
        shell.see("metric")
        shell.prompt()
        shell.run("format")
        shell.see("table")

    def test_the_terminal_goes_away(self):
        shell = self.shell()
        shell.type("松江区")
        shell.settle()
        shell.child.close(force=False)  # the other end hangs up
        shell.wait(lambda: not shell.child.isalive(), "it does not end")

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

    def test_a_hundred_kilobytes_pasted_are_a_command(self):
        text = "、".join(f"松江区第{number}街道有{number}家企业" for number in range(1000, 3200))
        self.assertGreater(len(text.encode()), 90_000)
        shell = self.shell()
        shell.type("extract --format csv /no/such; check " + pasted("“" + text + "”"))
        shell.settle(0.5)
        shell.drop()
        shell.run("explain --format csv " + pasted("\"" + text + "\""))
        shell.wait(lambda: "3199" in shell.everything, "the end of the paste is lost")

    def test_a_hundred_kilobytes_typed_without_bracketed_paste(self):
        text = "".join(f"# 第{number}行 松江区高新技术企业\n" for number in range(2200))
        shell = self.shell()
        shell.type(text.replace("\n", "\r") + "format\r")
        shell.wait(lambda: shell.bytes.endswith(b"heshu>\x1b[0m ") and b"ltable" in shell.bytes, "the flood does not end")
        with open(self.path("state/heshu/history"), encoding="utf-8") as file:
            self.assertEqual(file.read(), text + "format\n")
