"""Where answers go, and how they look."""

import os
import subprocess

from terminal import ENTER, PROGRAM, ROOT, TAB, TerminalTest, ctrl


class Output(TerminalTest):
    def test_the_pager_comes_when_the_answer_is_taller_or_wider_than_the_screen(self):
        shell = self.shell(PAGER="cat > paged.txt; echo paged", columns=100)
        shell.run("regions --format csv")
        self.assertNotIn("paged", shell.text)
        shell.type("metrics --format csv" + ENTER)
        shell.see("paged\n")
        shell.prompt()
        with open(self.path("paged.txt"), encoding="utf-8") as file:
            self.assertGreater(len(file.readlines()), 24)
        shell.resize(20, 24)
        shell.run("format")
        shell.type("list --region 松江区 --kind share" + ENTER)
        shell.wait(lambda: shell.bytes.count(b"paged\r\n") == 2, "a wide answer is not paged")
        with open(self.path("paged.txt"), encoding="utf-8") as file:
            self.assertIn("004_0b89cd1128d1625d.txt", file.read())

    def test_less_shows_the_answer_and_leaves_the_shell_as_it_was(self):
        shell = self.shell(HESHU_PAGER="less", columns=60, rows=10)
        shell.type("metrics" + ENTER)
        shell.see("metric")
        shell.wait(lambda: shell.display[9].startswith(":"), "less does not wait")
        shell.type(ctrl("C"))
        shell.type_until_prompt("q")  # less drops what is typed while it answers Ctrl-C
        shell.run("format")
        shell.see("table")

    def test_no_pager_when_it_is_empty_or_off(self):
        shell = self.shell(PAGER="cat > paged.txt", HESHU_PAGER="", rows=10)
        shell.run("metrics")
        self.assertFalse(os.path.exists(self.path("paged.txt")))
        other = self.shell(PAGER="cat > paged.txt", rows=10)
        other.run("pager off")
        other.run("metrics")
        self.assertFalse(os.path.exists(self.path("paged.txt")))
        self.assertTrue(all(len(line) <= 80 for line in other.everything.split("\n")))

    def test_once_output_and_last(self):
        shell = self.shell()
        for line in ["once one.csv", "regions --format csv", "regions", "output two.txt", "metrics", "output", "last csv"]:
            shell.run(line)
        self.assertIn("metric,id,claims", shell.everything)
        with open(self.path("one.csv"), encoding="utf-8") as file:
            self.assertTrue(file.read().startswith("region,code"))
        with open(self.path("two.txt"), encoding="utf-8") as file:
            text = file.read()
        self.assertIn("高新技术企业", text)
        self.assertNotIn("\x1b", text)

    def test_the_store_is_never_emptied(self):
        shell = self.shell()
        shell.run(f"once {self.store}")
        shell.see("is a database and stays as it is")

    def test_record_and_read(self):
        shell = self.shell()
        for line in ["record steps", "list --region 松江区 --kind share --format csv", "nonsense", "record", "format"]:
            shell.run(line)
        with open(self.path("steps"), encoding="utf-8") as file:
            self.assertEqual(file.read(), "list --region 松江区 --kind share --format csv\n")
        shell.run("read steps")
        self.assertEqual(shell.everything.count("战略性新兴产业产值占规上工业产值"), 2)

    def test_colours_only_on_a_terminal_and_never_with_no_color(self):
        self.assertIn(b"\x1b[1m", self.shown())
        self.assertNotIn(b"\x1b[1m", self.shown(NO_COLOR="1"))
        self.assertNotIn(b"\x1b[1;36m", self.shown(NO_COLOR="1"))
        piped = subprocess.run([PROGRAM, "--store", self.store, "regions"], capture_output=True)
        self.assertNotIn(b"\x1b", piped.stdout)

    def shown(self, **settings):
        shell = self.shell(**settings)
        shell.run("regions")
        return shell.bytes

    def test_defaults_are_read_by_the_shell_and_not_by_scripts(self):
        self.write("config/heshu/config", "# mine\nformat csv\nlang zh\nlist\n")
        shell = self.shell()
        shell.see("config:4: list 不是设置")
        shell.run("regions")
        shell.see("region,code")
        environment = dict(os.environ, XDG_CONFIG_HOME=self.path("config"), LANG="C.UTF-8")
        script = subprocess.run(
            [PROGRAM, "--store", self.store, "-c", "format"], capture_output=True, text=True, env=environment)
        self.assertEqual(script.stdout, "table\n")

    def test_control_characters_of_articles_do_not_reach_the_terminal(self):
        self.write("evil.txt", "2021年，松江区\x1b]0;title\x07\x1b[2J高新技术企业达到2306家\x9b31m\u202e。\n")
        shell = self.start("--store", self.path("evil.db"), PAGER="", columns=200)
        shell.prompt()
        shell.run("import evil.txt")
        before = len(shell.bytes)
        for mode in ("table", "line", "csv", "tsv", "json", "jsonl", "markdown"):
            shell.run(f"list --format {mode}")
        for line in ("show 2", "compare 高新技术企业", "articles", "sql SELECT sentence FROM figures", "last csv", "extract evil.txt --format jsonl"):
            shell.run(line)
        shown = shell.bytes[before:].decode()
        for bad in ("\x1b]", "\x07", "\x1b[2J", "\x9b", "\u202e"):
            self.assertNotIn(bad, shown)

    def test_colours_of_articles_are_not_ours(self):
        self.write("evil.txt", "2021年，松江区\x1b[31m高新技术企业达到2306家\x1b[8m，有\x1b[7m500家。\n")
        shell = self.start("--store", self.path("evil.db"), PAGER="", columns=200)
        shell.prompt()
        shell.run("import evil.txt")
        before = len(shell.bytes)
        for mode in ("table", "csv", "tsv", "json", "jsonl", "markdown", "line"):
            shell.run(f"sql SELECT sentence FROM figures --format {mode}")
            shell.run(f"list --format {mode}")
            shell.run("last " + mode)
        for line in ("compare 高新技术企业", "check --file evil.txt --annotate", "explain 2", "report overview", "last", "conflicts", "audit"):
            shell.run(line)
        shown = shell.bytes[before:].decode()
        for bad in ("\x1b[31m高", "\x1b[8m", "\x1b[7m"):
            self.assertNotIn(bad, shown)

    def test_control_characters_of_file_names_do_not_reach_the_terminal(self):
        name = "坏\x1b]0;title\x07\x1b[2J文.txt"
        self.write(name, "2021年，松江区高新技术企业达到2306家。\n")
        shell = self.start("--store", self.path("evil.db"), PAGER="", columns=100)
        shell.prompt()
        for line in ("import .", "articles", "verify", "audit", "list --format csv"):
            shell.run(line)
        shell.type("import 坏" + TAB)
        shell.settle()
        shell.drop()
        self.write("坏二.txt", "一")
        shell.type("import 坏" + TAB + TAB)
        shell.settle()
        shell.drop()
        for bad in (b"\x1b]0", b"\x1b[2J", b"title\x07"):
            self.assertNotIn(bad, shell.bytes)

    def test_an_error_shows_no_control_characters(self):
        shell = self.shell()
        shell.type("nonsense \x16\x1b[2Jx" + ENTER)
        shell.see("no command")
        self.assertNotIn(b"\x1b[2J", shell.bytes)

    def test_a_table_is_cut_in_its_words_and_never_in_its_figures(self):
        for columns in (40, 60, 80, 100):
            shell = self.shell(columns=columns, rows=60)
            shell.run("list --region 松江区 --kind share")
            shell.see("2016/2020")
            for figure in ("3.58%", "4.59%", "> 63%", "actual"):
                self.assertIn(figure, shell.text)
            shell.close()

    def test_sparklines_and_bars(self):
        shell = self.shell(columns=100)
        shell.run("facet kind")
        shell.see("█")
        shell.run("timeline 研发投入强度 松江区")
        shell.see("▁    █")

    def test_last_shows_the_answer_in_full(self):
        shell = self.shell(columns=70)
        shell.run("list --region 松江区 --kind share")
        self.assertIn("…", shell.text)
        shell.run("last csv")
        self.assertIn("004_0b89cd1128d1625d.txt", shell.everything.replace("\n", ""))

    def test_timing_and_schema(self):
        shell = self.shell()
        shell.run("timing on")
        shell.run("regions")
        shell.see("took 0.")
        shell.run("schema units")
        shell.see("dimension")

    def test_a_caret_points_at_the_word_under_chinese_text(self):
        shell = self.shell(LANG="zh_CN.UTF-8")
        shell.run("list --region 松江区 --kind 钱")
        rows = shell.display
        place = next(index for index, row in enumerate(rows) if row.strip() == "^^")
        self.assertEqual(rows[place].index("^"), 2 + len("list --region  --kind ") + 6)
        self.assertIn("--kind 不能是 钱", shell.text)


class Scripts(TerminalTest):
    def heshu(self, *arguments, stdin=None, **environment):
        variables = dict(os.environ, HOME=self.folder, LANG="C.UTF-8", **environment)
        return subprocess.run(
            [PROGRAM, "--store", self.store, *arguments], input=stdin, capture_output=True, text=True, cwd=self.folder,
            env=variables, timeout=60)

    def test_commands_of_options_files_and_the_standard_input(self):
        self.write("steps", "# two commands\nformat csv\nregions\n")
        expected = self.heshu("regions", "--format", "csv").stdout
        self.assertTrue(expected.startswith("region,"))
        self.assertEqual(self.heshu("-c", "format csv", "-c", "regions").stdout, expected)
        self.assertEqual(self.heshu("-f", "steps").stdout, expected)
        self.assertEqual(self.heshu(stdin="format csv\nregions\nquit\nmetrics\n").stdout, expected)

    def test_the_first_failure_stops_unless_told_to_go_on(self):
        steps = "format\nshow 99999\nnonsense\nformat\n"
        self.write("steps", steps)
        for arguments, stdin in [(("-f", "steps"), None), ((), steps)]:
            stopped = self.heshu(*arguments, stdin=stdin)
            self.assertEqual((stopped.returncode, stopped.stdout), (1, "table\n"))
            went_on = self.heshu("--keep-going", *arguments, stdin=stdin)
            self.assertEqual((went_on.returncode, went_on.stdout), (1, "table\ntable\n"))
        self.assertIn("steps:2: ", self.heshu("-f", "steps").stderr)

    def test_a_script_that_reads_itself_ends(self):
        self.write("loop", "read loop\n")
        result = self.heshu("-f", "loop")
        self.assertEqual(result.returncode, 1)
        self.assertIn("reads itself", result.stderr)

    def test_a_closed_pipe_is_no_failure(self):
        line = f"set -o pipefail; {PROGRAM} --store {self.store} list --format jsonl | head -n 1"
        result = subprocess.run(["bash", "-c", line], capture_output=True, text=True, cwd=ROOT)
        self.assertEqual((result.returncode, result.stderr), (0, ""))

    def test_chinese_by_the_environment_and_by_option(self):
        self.assertIn("没有命令", self.heshu("nonsense", LC_ALL="zh_CN.UTF-8").stderr)
        self.assertIn("没有命令", self.heshu("--lang", "zh", "nonsense").stderr)
        self.assertIn("there is no command", self.heshu("nonsense", "--lang", "en", LC_ALL="zh_CN.UTF-8").stderr)
