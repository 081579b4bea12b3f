"""Random keys, resizes and signals at random window sizes, typed into the line editor under AddressSanitizer."""

import fcntl
import os
import pty
import random
import select
import signal
import struct
import subprocess
import termios
import time

HERE = os.path.dirname(os.path.abspath(__file__))
EDITOR = os.path.join(HERE, "..", "..", "Sources", "CLineEdit")

WORDS = ["list ", "松江区", "高新技术企业", "ａｂ", "é", "👍🏽", "👨‍👩‍👧", "\u0301", "\u202e", "x" * 30, "测" * 40, '"', "\\", "\t", " ", "1"]
KEYS = (
    [chr(code) for code in range(1, 32) if code != 4]
    + ["\x7f", "\x1b", "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1b[H", "\x1b[F", "\x1b[3~", "\x1b[1;5C", "\x1b[1;5D"]
    + ["\x1b" + letter for letter in "bfdulct.<>y0123"]
    + ["\x1bOH", "\x1b[200", "\x1b[200~", "\x1b[201~", "\x12松", "\x12\x12x", "\x1f", "\x1f\x1f"]
    + ["\x04"]
)
BYTES = [b"\xff", b"\xe6\x9d", b"\x80\x80", b"\xf0\x9f", b"\x00"]
SIZES = [(1, 1), (2, 1), (1, 9), (20, 2), (20, 1), (3, 3), (80, 24), (300, 100), (0, 0)]


def build(folder):
    """Compiles the editor with AddressSanitizer; the path of the program."""
    program = os.path.join(folder, "editor_session")
    sources = sorted(os.path.join(EDITOR, name) for name in os.listdir(EDITOR) if name.endswith(".c"))
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libedit"], capture_output=True, text=True)
    library = flags.stdout.split() if flags.returncode == 0 else ["-ledit"]
    subprocess.run(
        ["gcc", "-g", "-O1", "-fsanitize=address,undefined", "-fno-omit-frame-pointer", "-I", os.path.join(EDITOR, "include"),
         os.path.join(HERE, "editor_session.c"), *sources, *library, "-o", program],
        check=True)
    return program


def some_keys(rng):
    kind = rng.random()
    if kind < 0.45:
        return rng.choice(WORDS).encode()
    if kind < 0.85:
        return rng.choice(KEYS).encode()
    if kind < 0.95:
        text = "".join(rng.choice(WORDS + ["\n", "\r\n"]) for _ in range(rng.randrange(1, 12)))
        return b"\x1b[200~" + text.encode() + (b"\x1b[201~" if rng.random() < 0.9 else b"")
    return rng.choice(BYTES)


def size(rng):
    return rng.choice(SIZES) if rng.random() < 0.5 else (rng.randrange(1, 301), rng.randrange(1, 101))


class Session:
    """One editor on a pseudo-terminal of its own."""

    def __init__(self, program, rng, log, settings):
        self.rng, self.log = rng, log
        self.child, self.master = pty.fork()
        if self.child == 0:
            os.dup2(os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), 2)
            os.environ.update(ASAN_OPTIONS="detect_leaks=0:abort_on_error=1", UBSAN_OPTIONS="halt_on_error=1:abort_on_error=1")
            os.execv(program, [program, settings])
        self.resize()
        self.read(10)  # until it has the terminal, which takes Ctrl-C and the like for itself before

    def resize(self):
        columns, rows = size(self.rng)
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def read(self, seconds=0.0):
        """Takes what was drawn; false once the editor has gone."""
        while select.select([self.master], [], [], seconds)[0]:
            try:
                if not os.read(self.master, 1 << 16):
                    return False
            except OSError:
                return False
            seconds = 0
        return True

    def type(self, keys):
        while keys and self.read():
            try:
                keys = keys[os.write(self.master, keys[:256]):]
            except OSError:
                return

    def run(self, steps):
        for _ in range(steps):
            roll = self.rng.random()
            if roll < 0.12:
                self.resize()
            elif roll < 0.16:
                os.kill(self.child, self.rng.choice([signal.SIGWINCH, signal.SIGCONT]))
            else:
                self.type(some_keys(self.rng))
            if self.rng.random() < 0.3:
                self.read(0.002)

    def end(self):
        """Asks the editor to end; what is wrong with how it does, or None."""
        deadline, asked = time.monotonic() + 20, 0.0
        while time.monotonic() < deadline:
            done, status = os.waitpid(self.child, os.WNOHANG)
            if done:
                os.close(self.master)
                if os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGTERM:
                    return None  # before it caught it
                return None if os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0 else f"status {status}"
            self.read(0.01)
            if time.monotonic() > asked + 1:
                for number in [signal.SIGCONT, signal.SIGTERM]:
                    os.kill(self.child, number)
                asked = time.monotonic()
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.master)
        return "hangs"


def torture(seed, folder, sessions, steps=60):
    """Runs sessions; a line for each that ends badly."""
    program = build(folder)
    settings = os.path.join(folder, "vi")
    with open(settings, "w", encoding="utf-8") as file:
        file.write("bind -v\n")
    faults = []
    for number in range(sessions):
        rng = random.Random(f"{seed} keys {number}")
        log = os.path.join(folder, "keys.log")
        session = Session(program, rng, log, settings if number % 4 == 3 else "/dev/null")
        session.run(steps)
        fault = session.end()
        if fault:
            with open(log, encoding="utf-8", errors="replace") as file:
                faults.append(f"keys {seed}/{number}: {fault}\n{file.read()[:3000]}")
    return f"{sessions} sessions of random keys", faults
