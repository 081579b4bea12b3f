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

    def test_inside_a_line(self):
        shell = self.shell()
        shell.type("list --region sj --format csv" + ctrl("A") + "\x1b[C" * 16 + TAB)
        shell.see_line("heshu> list --region 松江区 --format csv")
