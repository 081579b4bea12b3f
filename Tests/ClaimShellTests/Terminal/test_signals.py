"""Ctrl-C, Ctrl-D, Ctrl-Z, and what the system sends."""

import os
import signal
import subprocess
import time

from terminal import ENTER, PROGRAM, Terminal, TerminalTest, ctrl


class Signals(TerminalTest):
    def test_ctrl_c_stops_a_running_command(self):
        record = '{"id":"%d","text":"2021年，松江区高新技术企业达到2306家。"}\n'
        self.write("many.jsonl", "".join(record % number for number in range(200_000)))
        shell = self.shell()
        shell.type("extract many.jsonl --format jsonl --jobs 1" + ENTER)
        shell.see('"doc":"')
        shell.type(ctrl("C"))
        shell.see("interrupted")
        shell.prompt()
        shell.type("format" + ENTER)
        shell.see("table")

    def test_ctrl_c_interrupts_the_database(self):
        shell = self.shell()
        shell.type("sql WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c" + ENTER)
        shell.settle(0.3)
        shell.type(ctrl("C"))
        shell.see("interrupted")
        shell.prompt()

    def test_ctrl_c_stops_an_import_and_leaves_the_store_whole(self):
        record = '{"id":"%d","text":"2021年，松江区高新技术企业达到%d家。"}\n'
        self.write("many.jsonl", "".join(record % (number, number) for number in range(100_000)))
        shell = self.start("--store", self.path("many.db"))
        shell.prompt()
        shell.type("import many.jsonl" + ENTER)
        shell.see("added, 2 claims")
        start = time.monotonic()
        shell.type(ctrl("C"))
        shell.see("interrupted; ")
        shell.prompt()
        self.assertLess(time.monotonic() - start, 10)  # the whole import takes far longer
        shell.run("sql SELECT count(*) > 0 AS some FROM figures")
        check = subprocess.run(
            ["python3", "-c", "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('PRAGMA integrity_check').fetchone()[0])",
             self.path("many.db")], capture_output=True, text=True)
        self.assertEqual(check.stdout, "ok\n")

    def test_ctrl_c_stops_conflicts_audits_and_reports(self):
        self.many_claims()
        for line in ("conflicts", "audit", "report overview", "compare 企业", "facet metric", "alias suggest", "export"):
            with self.subTest(line):
                shell = self.start("--store", self.path("large.db"))
                shell.prompt()
                shell.type(line + ENTER)
                shell.settle(0.3)
                shell.type(ctrl("C"))
                shell.prompt()
                self.assertTrue("interrupted" in shell.everything or "heshu> " + line in shell.everything)
                shell.run("format")
                shell.see("table")
                shell.close()

    def many_claims(self):
        """A store with some thousands of articles, the same figures in each."""
        record = '{"id":"%d","text":"2021年，松江区企业达到%d家，增长%d%%。嘉定区企业达到%d家。"}\n'
        self.write("many.jsonl", "".join(record % (number, number, number % 50, number * 2) for number in range(3000)))
        subprocess.run(
            [PROGRAM, "--store", self.path("large.db"), "import", self.path("many.jsonl")], check=True,
            stdout=subprocess.DEVNULL)

    def test_two_shells_on_one_store(self):
        self.write("one.txt", "2021年，松江区高新技术企业达到2306家。")
        self.write("two.txt", "2021年，嘉定区高新技术企业达到2100家。")
        one = self.start("--store", self.path("both.db"))
        other = self.start("--store", self.path("both.db"))
        one.prompt()
        other.prompt()
        one.run("import one.txt")
        other.run("import two.txt")
        for shell in (one, other):
            shell.run("regions --format csv")
            shell.see("松江区,310117,1,1")
            shell.see("嘉定区,310114,1,1")

    def test_ctrl_d_leaves(self):
        shell = self.shell()
        shell.type("x" + ctrl("D"))
        shell.settle()
        self.assertTrue(shell.child.isalive())
        shell.drop()
        shell.type(ctrl("D"))
        self.assertEqual(shell.ended(), 0)

    def test_quit_leaves(self):
        for word in ("quit", "exit", "退出"):
            shell = self.shell()
            shell.type(word + ENTER)
            self.assertEqual(shell.ended(), 0)

    def test_ctrl_z_suspends_and_fg_goes_on(self):
        outer = Terminal(self.folder, "--norc", "-i", program="/bin/bash", PS1="outer$ ")
        self.addCleanup(outer.close)
        outer.prompt("outer$ ")
        outer.type(f"PS1='outer$ ' {PROGRAM} --store {self.store}" + ENTER)
        outer.see("heshu>")
        outer.settle()
        outer.type("查松江区" + ctrl("Z"))
        outer.see("Stopped")
        outer.type("echo out''side" + ENTER)
        outer.see("outside")
        outer.type("fg" + ENTER)
        outer.see_line("heshu> 查松江区")
        outer.drop()
        outer.run("format")
        outer.type(ctrl("D"))
        outer.wait(lambda: outer.line == "outer$", "the outer shell does not come back")

    def test_hangup_ends(self):
        shell = self.shell()
        os.kill(shell.child.pid, signal.SIGHUP)
        shell.wait(lambda: not shell.child.isalive(), "it does not end")

    def test_an_interrupt_while_nothing_is_typed(self):
        shell = self.shell()
        shell.type(ctrl("C") * 3)
        shell.settle()
        shell.prompt()
        self.assertTrue(shell.child.isalive())
