"""What goes wrong with libedit and Chinese text, and must not: one test for each known trouble."""

import os
import signal
import stat
import subprocess

from terminal import BACKSPACE, ENTER, ESCAPE, PROGRAM, TAB, UP, Terminal, TerminalTest, ctrl, pasted


class LibeditTroubles(TerminalTest):
    def test_a_chinese_prompt_and_line_under_lang_c(self):
        for language in ("C", "POSIX", ""):
            shell = self.shell(LANG=language)
            shell.type("查松江" + BACKSPACE + "河")
            shell.see_line("heshu> 查松河")
            shell.type(ctrl("R") + "松")
            shell.see("“松”: 查松河")
            shell.close()

    def test_a_search_for_chinese_goes_on(self):
        self.write("state/heshu/history", "list --region 松江区\nlist --region 嘉定区\nlist --metric 专利\n")
        shell = self.shell()
        shell.type(ctrl("R") + "松江")
        shell.see_line("(search)“松江”: list --region 松江区")
        shell.type(BACKSPACE * 2)
        shell.see_line("(search)“”: list --region 松江区")
        shell.type(ctrl("G"))
        shell.prompt()
        shell.type(ctrl("R") + "区")
        shell.see_line("(search)“区”: list --region 嘉定区")
        shell.type(ctrl("R"))
        shell.see_line("(search)“区”: list --region 松江区")
        shell.type("无")
        shell.see_line("(not found)“区无”: list --region 松江区")
        shell.type(ctrl("G"))
        shell.prompt()

    def test_a_wrapped_chinese_line_after_a_deletion(self):
        shell = self.shell(columns=30)
        shell.type("高新技术企业松江区嘉定区青浦区" + ctrl("A") + "\x1b[3~")
        shell.wait(
            lambda: shell.display[:2] == ["heshu> 新技术企业松江区嘉定区", "青浦区"], "the line is drawn wrongly")

    def test_a_resize_repaints(self):
        shell = self.shell(columns=60)
        shell.type("松江区" * 6)
        shell.see_line("heshu> " + "松江区" * 6)
        shell.resize(30, 24)
        shell.wait(lambda: "heshu> 松江区松江区松江区松江" in shell.display, "no repaint")
        shell.settle()
        self.assertEqual(shell.text.count("heshu>"), 1)
        shell.type(BACKSPACE + "县")
        shell.wait(lambda: shell.line == "区松江区松江县", "the line is lost")
        shell.resize(70, 24)
        shell.see_line("heshu> " + "松江区" * 5 + "松江县")

    def test_ctrl_c_ends_neither_the_program_nor_the_pipeline(self):
        shell = self.shell()
        shell.type("松江区" + ctrl("C"))
        shell.see("松江区^C")
        shell.prompt()
        shell.type("format" + ENTER)
        shell.see("table")
        self.assertTrue(shell.child.isalive())

    def test_the_terminal_is_restored_after_sigterm(self):
        # Not under bash, which mends the terminal itself.
        script = f"stty -a > before; {PROGRAM} --store {self.store}; stty -a > after; echo re''stored; sleep 60"
        outer = Terminal(self.folder, "-c", script, program="/bin/sh")
        self.addCleanup(outer.close)
        outer.prompt()
        outer.type("松江区")
        outer.settle()
        child = subprocess.run(["pgrep", "-P", str(outer.child.pid)], capture_output=True, text=True).stdout.split()
        os.kill(int(child[0]), signal.SIGTERM)
        outer.see("restored")
        with open(self.path("before")) as before, open(self.path("after")) as after:
            self.assertEqual(before.read(), after.read())

    def test_our_keys_outlive_bind_v_in_editrc(self):
        self.write(".editrc", "bind -v\n")
        shell = self.shell()
        shell.type("regi" + TAB)
        shell.see_line("heshu> regions")
        shell.drop()
        shell.run("lang")
        shell.type(ctrl("R") + "la")
        shell.see("(search)“la”: lang")

    def test_escape_leaves_the_insert_mode_of_vi(self):
        self.write(".editrc", "bind -v\n")
        shell = self.shell()
        shell.type("甲乙丙" + ESCAPE + "0x")
        shell.see_line("heshu> 乙丙")

    def test_a_paste_neither_submits_nor_completes(self):
        shell = self.shell()
        shell.type(pasted("regi\tons\nlist\n"))
        shell.wait(lambda: shell.text.endswith("heshu> regi ons\nlist"), "the paste is not in the line")
        self.assertEqual(shell.text.count("heshu>"), 1)
        self.assertIn(b"\x1b[?2004h", shell.bytes)

    def test_the_history_is_plain_text_for_its_owner(self):
        shell = self.shell()
        shell.type("list --region 松江区 --format csv" + ENTER)
        shell.see("2306")
        shell.prompt()
        shell.type(ctrl("D"))
        self.assertEqual(shell.ended(), 0)
        path = self.path("state/heshu/history")
        with open(path, encoding="utf-8") as file:
            self.assertEqual(file.read(), "list --region 松江区 --format csv\n")
        self.assertEqual(stat.S_IMODE(os.stat(path).st_mode), 0o600)

    def test_the_colour_of_the_prompt_ends_before_what_is_typed(self):
        shell = self.shell()
        shell.type("松江" + BACKSPACE)
        shell.see_line("heshu> 松")
        row = shell.screen.buffer[shell.screen.cursor.y]
        self.assertEqual([row[x].fg for x in range(9)], ["cyan"] * 6 + ["default"] * 3)

    def test_candidates_stand_in_columns_by_display_width(self):
        shell = self.shell()
        shell.type("list --region " + TAB)
        shell.see("松江区")
        shell.settle()
        rows = [row for row in shell.display if "claim" in row]
        self.assertGreater(len(rows), 1)
        starts = set()
        for row in rows:
            column, width = 0, []
            for index, character in enumerate(row):
                if index and row[index - 2:index] == "  " and character != " " and not character.isdigit():
                    width.append(column)
                column += 2 if ord(character) > 0x2E80 else 1
            starts.update(width)
        self.assertLessEqual(len(starts), 3, f"ragged columns: {starts}")
        self.assertEqual(shell.line, "heshu> list --region")

    def test_an_unknown_terminal_is_taken_for_xterm(self):
        shell = self.shell(TERM="no-such-terminal")
        shell.type("松江区" + BACKSPACE)
        shell.see_line("heshu> 松江")
        self.assertEqual(shell.text.count("heshu>"), 1)

    def test_text_comes_in_order(self):
        shell = self.shell()
        for line in ("regions --format csv", "nonsense", "metrics --format csv"):
            shell.run(line)
        text = shell.everything
        places = [text.index(mark) for mark in ("region,code", "no command nonsense", "metric,id")]
        self.assertEqual(places, sorted(places))

    def test_completion_never_traps(self):
        shell = self.shell()
        lines = ['list --region "松', "list '", "\\", "“", "show ", "compare \\\\", "import /no/such/", "help x", "-", "sql '"]
        for line in lines:
            shell.type(line + TAB * 2 + ctrl("C"))
            shell.prompt()
        shell.type("format" + ENTER)
        shell.see("table")
