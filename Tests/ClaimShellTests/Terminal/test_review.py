"""Judging claims by single keys."""

import sqlite3
import shutil

from terminal import ENTER, TerminalTest, ctrl


class Review(TerminalTest):
    def setUp(self):
        super().setUp()
        # Others look at the store of the class.
        shutil.copy(self.store, self.path("own.db"))
        self.store = self.path("own.db")

    def judged(self):
        with sqlite3.connect(self.path("own.db")) as store:
            return [row[0] for row in store.execute("SELECT wrong FROM reviews ORDER BY id")]

    def test_keys_judge_and_the_prompt_comes_back(self):
        shell = self.shell(rows=60)
        shell.type("review --sample 4 --seed 1" + ENTER)
        shell.see("1/4")
        shell.see("q: quit")
        shell.type(ENTER)
        shell.see("2/4")
        shell.type("mr")
        shell.see("wrong: metric, region")
        shell.type("m")
        shell.see_line("wrong: region")
        shell.type(ENTER)
        shell.see("3/4")
        shell.type("n")
        shell.see("4/4")
        shell.type("q")
        shell.see("3 claims judged of 4 drawn with --seed 1")
        shell.prompt()
        self.assertEqual(self.judged(), ["", "region", "rejected"])
        shell.run("format")
        self.assertIn("table", shell.text)

    def test_ctrl_c_ends_it_and_keeps_what_was_judged(self):
        shell = self.shell(rows=60)
        shell.type("review --sample 3 --seed 2" + ENTER)
        shell.see("1/3")
        shell.type(ENTER)
        shell.see("2/3")
        shell.type(ctrl("C"))
        shell.see("1 claim judged of 3")
        shell.prompt()
        self.assertEqual(self.judged(), [""])

    def test_from_the_command_line_the_terminal_is_put_back(self):
        program = self.start("review", "--sample", "2", "--seed", "3", rows=60)
        program.see("1/2")
        program.type("q")
        self.assertEqual(program.ended(), 0)
        self.assertEqual(self.judged(), [])

    def test_chinese(self):
        program = self.start("抽查", "--sample", "1", "--seed", "3", "--lang", "zh", rows=60)
        program.see("回车：全对")
        program.type("t")
        program.see("错：时间")
        program.type(ENTER)
        program.see("人工过目 1 条")
        self.assertEqual(program.ended(), 0)
        self.assertEqual(self.judged(), ["period"])
