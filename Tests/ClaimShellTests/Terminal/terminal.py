"""A person at a terminal: types into the built program and looks at the screen."""

import os
import select
import shutil
import subprocess
import tempfile
import time
import unittest

import pexpect
import pyte

ROOT = os.path.abspath(os.path.join(os.path.dirname(__file__), "../../.."))
PROGRAM = os.environ.get("HESHU", os.path.join(ROOT, ".build/debug/heshu"))
PATIENCE = 30

ENTER, TAB, ESCAPE, BACKSPACE = "\r", "\t", "\x1b", "\x7f"
UP, DOWN, RIGHT, LEFT = "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D"


def ctrl(letter):
    return chr(ord(letter) & 0x1F)


def pasted(text):
    return f"\x1b[200~{text}\x1b[201~"


class Terminal:
    """The program under a pseudo-terminal of its own, and what its screen shows."""

    def __init__(self, folder, *arguments, columns=80, rows=24, store=None, program=PROGRAM, **environment):
        self.screen = pyte.HistoryScreen(columns, rows, history=100_000, ratio=0.5)
        self.stream = pyte.ByteStream(self.screen)
        self.bytes = b""
        self.ends_in_tab = False
        variables = {
            "PATH": os.environ["PATH"], "HOME": folder, "XDG_STATE_HOME": f"{folder}/state",
            "XDG_CONFIG_HOME": f"{folder}/config", "TERM": "xterm", "LANG": "C.UTF-8", "PAGER": "",
        }
        variables.update(environment)
        if store:
            arguments = ("--store", store) + arguments
        self.child = pexpect.spawn(
            program, list(arguments), env=variables, cwd=folder, dimensions=(rows, columns), timeout=PATIENCE)
        self.child.delaybeforesend = None

    def read(self, seconds=0.02):
        """Takes in what the program shows; false when nothing came."""
        try:
            new = self.child.read_nonblocking(1 << 16, seconds)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return False
        self.bytes += new
        self.stream.feed(new)
        return True

    def settle(self, seconds=0.1):
        """Waits until nothing more comes."""
        while self.read(seconds):
            pass

    def type(self, keys):
        """Sends keys, and reads meanwhile: who only writes would wait for a program that waits to be read."""
        data = keys.encode() if isinstance(keys, str) else keys
        self.ends_in_tab = data.endswith(TAB.encode())
        end = time.monotonic() + PATIENCE
        while data:
            if select.select([], [self.child.child_fd], [], 0)[1]:
                data = data[os.write(self.child.child_fd, data[:256]):]
                end = time.monotonic() + PATIENCE
            elif time.monotonic() > end:
                raise AssertionError("the program takes no keys")
            self.read(0 if data else 0.001)

    def wait(self, condition, what):
        end = time.monotonic() + PATIENCE
        while not condition():
            came = self.read()
            if not came and self.ends_in_tab and self.bytes.endswith(b"\a"):
                self.type(TAB)  # Tab gives up, with a bell, on names that a busy machine has not brought in two seconds
            if not came and time.monotonic() > end:
                raise AssertionError(f"{what}\non the screen:\n{self.text}\nlast bytes: {self.bytes[-300:]!r}")

    def see(self, text):
        """Waits until the screen shows a text."""
        self.wait(lambda: text in self.text, f"{text!r} does not appear")

    def prompt(self, text="heshu> "):
        """Waits until the cursor stands behind a prompt on an empty line."""
        self.wait(lambda: self.line == text.rstrip() and self.screen.cursor.x == len(text), f"no prompt {text!r}")

    def type_until_prompt(self, keys):
        """Types the same keys every second until a prompt comes, for a program that may be deaf to the first ones."""
        for _ in range(PATIENCE):
            self.type(keys)
            self.settle(1)
            if self.line.startswith("heshu>"):
                break
        self.drop()

    def run(self, line):
        """Enters a line and waits for the next prompt."""
        prompts = self.bytes.count(b"\x1b[?2004h")
        self.type(line + ENTER)
        self.wait(lambda: self.bytes.count(b"\x1b[?2004h") > prompts, f"no prompt after {line!r}")
        self.prompt()

    def drop(self):
        """Drops the line with Ctrl-C and waits for the next prompt."""
        prompts = self.bytes.count(b"\x1b[?2004h")
        self.type(ctrl("C"))
        self.wait(lambda: self.bytes.count(b"\x1b[?2004h") > prompts, "no prompt after Ctrl-C")
        self.prompt()

    def see_line(self, line):
        """Waits until the line of the cursor is just this."""
        self.wait(lambda: self.line == line, f"the line does not become {line!r}")

    @property
    def display(self):
        return [line.rstrip() for line in self.screen.display]

    @property
    def text(self):
        return "\n".join(self.display).rstrip()

    @property
    def line(self):
        return self.display[self.screen.cursor.y]

    @property
    def everything(self):
        """What scrolled off the screen too."""
        above = [
            "".join(line[x].data for x in range(self.screen.columns)).rstrip() for line in self.screen.history.top]
        return "\n".join(above + self.display)

    def resize(self, columns, rows):
        self.screen.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def ended(self):
        """The exit status, once the program has ended."""
        self.wait(lambda: not self.child.isalive(), "the program does not end")
        self.settle()
        return self.child.exitstatus

    def close(self):
        self.child.close(force=True)


class TerminalTest(unittest.TestCase):
    """Gives every test a folder and a store with the seeds."""

    @classmethod
    def setUpClass(cls):
        cls.shelf = tempfile.mkdtemp(prefix="heshu-")
        cls.store = os.path.join(cls.shelf, "seeds.db")
        subprocess.run(
            [PROGRAM, "--store", cls.store, "import", "seeds"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.shelf, ignore_errors=True)

    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="heshu-")
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def write(self, name, text):
        os.makedirs(os.path.dirname(self.path(name)), exist_ok=True)
        with open(self.path(name), "w", encoding="utf-8") as file:
            file.write(text)

    def start(self, *arguments, **settings):
        terminal = Terminal(self.folder, *arguments, **{"store": self.store, **settings})
        self.addCleanup(terminal.close)
        return terminal

    def shell(self, **settings):
        terminal = self.start(**settings)
        terminal.prompt()
        return terminal
