"""Ctrl-C, Ctrl-D, Ctrl-Z, and what the system sends."""

import os
import signal

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
