"""Tab offers what fits the place, and eats nothing."""

from terminal import ENTER, TAB, TerminalTest, ctrl


class Completion(TerminalTest):
    def completed(self, typed, line, shell=None):
        shell = shell or self.shell()
        shell.type(typed + TAB)
        shell.see_line("heshu> " + line)
        shell.drop()
        return shell

    def test_what_fits_the_place(self):
        self.write("草稿 一.md", "文")
        shell = self.completed("regi", "regions")
        for typed, line in [
            ("list --reg", "list --region"), ("list --region 松", "list --region 松江区"),
            ("list --kind mon", "list --kind money"), ("list --format cs", "list --format csv"),
            ("compare 高新技术企业 松", "compare 高新技术企业 松江区"), ("help regi", "help regions"),
            ("list --article 001", "list --article 001_52e6337135ce7f7f.txt"), ("lang z", "lang zh"),
            ("format js", "format json"), ("list --status pl", "list --status planned"),
            ("import 草", 'import "草稿 一.md"'), ("比", "比较"),
        ]:
            self.completed(typed, line, shell)

    def test_pinyin_initials(self):
        shell = self.shell()
        self.completed("list --region sj", "list --region 松江区", shell)
        self.completed("compare gxjs", "compare 高新技术企业", shell)
        self.completed("list --region 松j", "list --region 松江区", shell)

    def test_several_are_listed_with_counts_and_nothing_is_eaten(self):
        shell = self.shell()
        shell.type("list --region 松江 --metric g" + TAB)
        shell.see("claim")
        shell.see_line("heshu> list --region 松江 --metric g")
        shell.drop()
        shell.type("co" + TAB)
        shell.see("conflicts")
        shell.see_line("heshu> co")

    def test_numbers_of_the_claims_just_shown(self):
        shell = self.shell(columns=200)
        shell.run("list --region 松江区 --kind share")
        shell.type("show " + TAB)
        shell.see("63%")

    def test_chinese_details(self):
        shell = self.shell(LANG="zh_CN.UTF-8")
        shell.type("list --region " + TAB)
        shell.see(" 条")

    def test_too_many_for_the_screen(self):
        shell = self.shell(columns=30, rows=8)
        shell.type("list --metric " + TAB)
        shell.see("more; type on")
        shell.see_line("heshu> list --metric")

    def test_values_of_options(self):
        shell = self.shell()
        for typed, line in [
            ("list --region=sj", "list --region=松江区"), ('list --region "sj', 'list --region "松江区"'),
            ("list --unit 美", "list --unit 美元"), ("list --sort val", "list --sort value"),
            ("conflicts --only cont", "conflicts --only contradict"), ("alias su", "alias suggest"),
            ("列出 --kind mon", "列出 --kind money"), ("schema fig", "schema figures"),
            ("timing of", "timing off"), ("report reg", "report region"),
        ]:
            self.completed(typed, line, shell)

    def test_paths_with_spaces_quotes_and_folders(self):
        self.write("文章 夹/一 篇.txt", "2021年，松江区高新技术企业达到2306家。")
        self.write("o'brien \"x\".txt", "2021年，嘉定区高新技术企业达到2100家。")
        shell = self.start("--store", self.path("paths.db"))
        shell.prompt()
        shell.type("import 文" + TAB)
        shell.see_line('heshu> import "文章 夹/')
        shell.type(TAB)
        shell.see_line('heshu> import "文章 夹/一 篇.txt"')
        shell.type(ENTER)
        shell.see("added, 2 claims")
        shell.prompt()
        shell.type("import o" + TAB + ENTER)
        shell.see("1 article, 2 claims")
        shell.prompt()
        self.assertEqual(shell.text.count("added, 2 claims"), 2)

    def test_identifiers_of_findings(self):
        shell = self.shell(columns=120)
        shell.run("conflicts")
        shell.type("dismiss " + TAB)
        shell.see_line("heshu> dismiss e8bc5032d93f")

    def test_a_tilde_is_the_home(self):
        self.write("稿.txt", "2021年，松江区高新技术企业达到2306家。")
        shell = self.shell()
        shell.type("extract ~/稿" + TAB + ENTER)
        shell.see("2306家")

    def test_a_store_that_changes_is_seen(self):
        self.write("新.txt", "2021年，青浦区高新技术企业达到1900家。")
        shell = self.start("--store", self.path("changing.db"))
        shell.prompt()
        shell.type("list --region qp" + TAB)
        shell.settle()
        shell.see_line("heshu> list --region qp")
        shell.drop()
        shell.run("import 新.txt")
        shell.type("list --region qp" + TAB)
        shell.see_line("heshu> list --region 青浦区")

    def test_inside_a_line(self):
        shell = self.shell()
        shell.type("list --region sj --format csv" + ctrl("A") + "\x1b[C" * 16 + TAB)
        shell.see_line("heshu> list --region 松江区 --format csv")
