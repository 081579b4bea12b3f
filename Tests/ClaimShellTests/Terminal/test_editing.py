"""Editing of Chinese lines, right on the screen."""

from terminal import BACKSPACE, ENTER, ESCAPE, LEFT, RIGHT, UP, TerminalTest, ctrl, pasted


class Editing(TerminalTest):
    def test_typing_deleting_and_the_cursor(self):
        shell = self.shell()
        shell.type("查松江曲" + BACKSPACE + "区")
        shell.see_line("heshu> 查松江区")
        self.assertEqual(shell.screen.cursor.x, 7 + 8)
        shell.type(LEFT * 2 + "嘉")
        shell.see_line("heshu> 查松嘉江区")
        self.assertEqual(shell.screen.cursor.x, 7 + 6)
        shell.type("\x1b[3~" + RIGHT + "!")
        shell.see_line("heshu> 查松嘉区!")

    def test_the_ends_of_the_line(self):
        shell = self.shell()
        for begin, end in [(ctrl("A"), ctrl("E")), ("\x1b[H", "\x1b[F"), ("\x1bOH", "\x1bOF"), ("\x1b[1~", "\x1b[4~")]:
            shell.type("松江" + begin + "〔" + end + "〕")
            shell.see_line("heshu> 〔松江〕")
            self.assertEqual(shell.screen.cursor.x, 7 + 8)
            shell.drop()

    def test_words_and_kills(self):
        shell = self.shell()
        shell.type("比较 高新技术企业 松江区" + ctrl("W"))
        shell.see_line("heshu> 比较 高新技术企业")
        shell.type("\x1b[1;5D" + "“")
        shell.see_line("heshu> 比较 “高新技术企业")
        shell.type("\x1b[1;5C" + "”")
        shell.type(ctrl("A") + ctrl("K") + "x" + ctrl("Y"))
        shell.see_line("heshu> x比较 “高新技术企业”")

    def test_wrapped_lines(self):
        shell = self.shell(columns=20)
        shell.type("松江区嘉定区青浦区奉贤区")
        shell.wait(lambda: shell.display[:2] == ["heshu> 松江区嘉定区", "青浦区奉贤区"], "the line does not wrap")
        shell.type(ctrl("A") + "\x1b[3~" * 2)
        shell.wait(lambda: shell.display[:2] == ["heshu> 区嘉定区青浦", "区奉贤区"], "deletion is drawn wrongly")
        shell.type("查")
        shell.wait(lambda: shell.display[:2] == ["heshu> 查区嘉定区青", "浦区奉贤区"], "insertion is drawn wrongly")
        shell.type(ctrl("E") + BACKSPACE * 6)
        shell.wait(lambda: shell.display[:2] == ["heshu> 查区嘉定区", ""], "the second row stays")

    def test_a_paste_of_two_commands_runs_both(self):
        shell = self.shell()
        shell.run(pasted("check 甲县用水3亿立方米\nschema nothing"))
        self.assertIn("3亿立方米  [", shell.everything)
        self.assertIn("nothing", shell.everything)
        self.assertNotIn("too many", shell.everything)
        # A statement of two lines stays one.
        shell.run(pasted("check 甲县用水3亿立方米\n乙县用水4亿立方米"))
        self.assertIn("2 findings", shell.everything)

    def test_an_entry_of_several_lines_keeps_its_newlines_in_the_history(self):
        shell = self.shell()
        shell.type('explain "松江区2306家' + ENTER)
        shell.prompt("  ...> ")
        shell.type('嘉定区2100家"' + ENTER)
        shell.see("2100家⟧")
        shell.prompt()
        with open(self.path("state/heshu/history"), encoding="utf-8") as file:
            self.assertEqual(file.read(), 'explain "松江区2306家\\n嘉定区2100家"\n')
        shell.type(UP)
        shell.wait(lambda: shell.line == '嘉定区2100家"', "the entry does not come back whole")

    def test_deleting_words_in_front_of_and_behind_the_cursor(self):
        shell = self.shell()
        shell.type("比较 高新技术企业 松江区" + "\x1b\x7f")
        shell.see_line("heshu> 比较 高新技术企业")
        shell.type(ctrl("A") + "\x1bd")
        shell.see_line("heshu>  高新技术企业")
        shell.type(ctrl("E") + ctrl("U"))
        shell.prompt()

    def test_transposing_and_deleting_by_ctrl_d(self):
        shell = self.shell()
        shell.type("江松区" + ctrl("A") + RIGHT + ctrl("T"))
        shell.see_line("heshu> 松江区")
        shell.type(ctrl("A") + ctrl("D"))
        shell.see_line("heshu> 江区")

    def test_combining_and_rare_characters(self):
        shell = self.shell()
        shell.type("𠮷野家é“5”…·" + LEFT * 3 + "x")
        shell.see_line("heshu> 𠮷野家é“5x”…·")

    def test_vi_moves_and_deletes_chinese_words(self):
        self.write(".editrc", "bind -v\n")
        shell = self.shell()
        shell.type("比较 高新技术企业 松江区" + ESCAPE)
        shell.settle()
        shell.type("0dw")
        shell.see_line("heshu> 高新技术企业 松江区")
        shell.type("$x")
        shell.see_line("heshu> 高新技术企业 松江")

    def test_undo(self):
        shell = self.shell()
        shell.type("松江区" + ctrl("W"))
        shell.prompt()
        shell.type(ctrl("_"))
        shell.see_line("heshu> 松江区")
        shell.type(ctrl("A") + ctrl("K") + pasted("嘉定") + ctrl("_"))
        shell.prompt()
        shell.type(ctrl("_"))
        shell.see_line("heshu> 松江区")
        shell.type(ctrl("_") * 3)
        shell.prompt()

    def test_emacs_keys_are_the_default_and_vi_comes_from_editrc(self):
        self.write(".editrc", "bind -v\n")
        shell = self.shell()
        shell.type("松江嘉定" + ESCAPE)
        shell.settle()
        shell.type("0x")
        shell.see_line("heshu> 江嘉定")
        shell.type("u")
        shell.see_line("heshu> 松江嘉定")
        shell.type("A区")
        shell.see_line("heshu> 松江嘉定区")

    def test_keys_of_editrc_are_heeded(self):
        self.write(".editrc", "heshu:bind ^G ed-move-to-beg\n")
        shell = self.shell()
        shell.type("松江" + ctrl("G") + "在")
        shell.see_line("heshu> 在松江")

    def test_an_entry_of_several_lines(self):
        shell = self.shell()
        shell.type("list --region \\" + ENTER)
        shell.prompt("  ...> ")
        shell.type("松江区 --format \\" + ENTER)
        shell.prompt("  ...> ")
        shell.type("csv" + ENTER)
        shell.see("2306家")
        shell.prompt()
        shell.type('list --region "松江' + ENTER)
        shell.prompt("  ...> ")
        shell.type('区"' + ENTER)
        shell.see("No claim")

    def test_ctrl_c_drops_all_lines_of_an_entry(self):
        shell = self.shell()
        shell.type("list \\" + ENTER)
        shell.prompt("  ...> ")
        shell.type("松江" + ctrl("C"))
        shell.prompt()
        shell.type("format" + ENTER)
        shell.see("table")

    def test_the_history(self):
        shell = self.shell()
        for line in ["format csv", "lang", "format csv"]:
            shell.run(line)
        shell.type(UP)
        shell.see_line("heshu> format csv")
        shell.type(UP)
        shell.see_line("heshu> lang")
        shell.type(UP)
        shell.settle()
        shell.see_line("heshu> lang")
        with open(self.path("state/heshu/history"), encoding="utf-8") as file:
            self.assertEqual(file.read(), "lang\nformat csv\n")

    def test_two_shells_keep_one_history(self):
        one, other = self.shell(), self.shell()
        for shell, line in [(one, "format csv"), (other, "lang en"), (one, "format table")]:
            shell.run(line)
        third = self.shell()
        third.type(UP * 2)
        third.see_line("heshu> lang en")
        with open(self.path("state/heshu/history"), encoding="utf-8") as file:
            self.assertEqual(file.read(), "format csv\nlang en\nformat table\n")
