"""What the shell says before the first line is typed."""

import os

from terminal import TerminalTest


class Greeting(TerminalTest):
    def test_names_the_store_and_the_way_to_help(self):
        shell = self.shell(LANG="zh_CN.UTF-8")
        self.assertIn("篇文章；help 看命令", shell.everything)
        self.assertIn(os.path.basename(self.store), shell.everything)

    def test_says_how_to_begin_without_a_store(self):
        shell = self.shell(store=self.path("none.db"))
        self.assertIn("none.db is not there yet; begin with: import PATH; help lists the commands", shell.everything)
        self.assertFalse(os.path.exists(self.path("none.db")))

    def test_leaves_a_narrow_screen_to_what_is_typed(self):
        shell = self.shell(columns=40)
        self.assertEqual(shell.display[0].rstrip(), "heshu>")
