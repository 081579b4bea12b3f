"""The program under torture: kills, two writers, full disks, flipped bytes, mutated articles and bombs."""

import gzip
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import time

from articles import article

MEMORY = 1 << 30
ENVIRONMENT = {"LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
# Where the program was built under a sanitizer, what that finds ends it with a status that nothing else has.
FOUND = 86
SANITIZERS = {"ASAN_OPTIONS": f"detect_leaks=0:exitcode={FOUND}", "TSAN_OPTIONS": f"halt_on_error=1:exitcode={FOUND}"}
FIGURES = "SELECT doc, figure, value, sentence, region, period FROM figures ORDER BY doc, id"


class Program:
    """The built program, run in a folder of its own."""

    def __init__(self, path, folder):
        self.path, self.folder = path, folder
        self.largest = 0

    def start(self, *words, **settings):
        settings.setdefault("stdout", subprocess.DEVNULL)
        settings.setdefault("stderr", subprocess.PIPE)
        return subprocess.Popen(
            [self.path, *words], cwd=self.folder, stdin=subprocess.DEVNULL,
            env={**ENVIRONMENT, **SANITIZERS}, **settings)

    def run(self, *words, seconds=120, **settings):
        """The status and what was told; a fault in words where the program hangs, aborts or takes too much memory."""
        process = self.start(*words, **settings)
        try:
            told = process.communicate(timeout=seconds)[1].decode("utf-8", "replace")
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return -1, "", f"{' '.join(words)} hangs"
        # In kibibytes, of the largest child so far.
        self.largest = max(self.largest, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss << 10)
        if process.returncode not in (0, 1):
            return process.returncode, told, f"{' '.join(words)} ends with {process.returncode}: {told[:3000]}"
        if process.returncode == 1 and not told.startswith("heshu: "):
            return 1, told, f"{' '.join(words)} fails without a sentence: {told[-2000:]}"
        return process.returncode, told, None


def fresh(folder, name):
    path = os.path.join(folder, name)
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    return path


def figures(path):
    """What a store says, and whether SQLite finds it whole."""
    store = sqlite3.connect(f"file:{path}?mode=rw", uri=True)
    try:
        whole = [row[0] for row in store.execute("PRAGMA integrity_check")] == ["ok"]
        return store.execute(FIGURES).fetchall(), whole and not store.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.Error as error:
        return [str(error)], False
    finally:
        store.close()


def write_articles(rng, folder, count):
    for number in range(count):
        with open(os.path.join(folder, f"{number:04}.txt"), "w", encoding="utf-8") as file:
            file.write(article(rng))


def kills(seed, path, folder, count):
    """Imports that are killed or asked to end at random moments, then taken up again, against one that is not."""
    rng, faults = random.Random(f"{seed} kills"), []
    folder = fresh(folder, "kills")
    program = Program(path, folder)
    os.makedirs(os.path.join(folder, "articles"))
    write_articles(rng, os.path.join(folder, "articles"), 200)
    begin = time.monotonic()
    program.run("import", "--store", "whole.db", "articles")
    length = time.monotonic() - begin
    whole, _ = figures(os.path.join(folder, "whole.db"))
    for number in range(count):
        store = os.path.join(folder, "killed.db")
        for ending in ("", "-wal", "-shm", "-journal"):
            if os.path.exists(store + ending):
                os.remove(store + ending)
        for _ in range(rng.randrange(1, 4)):
            process = program.start("import", "--store", "killed.db", "articles")
            time.sleep(rng.random() * length)
            process.send_signal(rng.choice([signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT, signal.SIGHUP]))
            try:
                told = process.communicate(timeout=60)[1]
            except subprocess.TimeoutExpired:
                process.kill()
                process.communicate()
                faults.append(f"kills {seed}/{number}: an import does not end")
            if process.returncode == FOUND:
                faults.append(f"kills {seed}/{number}: {told.decode()[:3000]}")
        if os.path.exists(store) and os.path.getsize(store) > 0:
            _, told, fault = program.run("sql", "SELECT count(*) FROM articles", "--store", "killed.db")
            if fault:
                faults.append(f"kills {seed}/{number}: {fault}")
        _, _, fault = program.run("import", "--store", "killed.db", "articles")
        found, is_whole = figures(store)
        if fault or found != whole or not is_whole:
            faults.append(f"kills {seed}/{number}: {fault or 'the store is another'}, {len(found)} of {len(whole)} figures: {found[:1]}")
    return f"{count} killed imports", faults


def interrupted_exports(seed, path, folder, count):
    """Exports that are asked to end at random moments: all is there, or nothing."""
    rng, faults = random.Random(f"{seed} exports"), []
    folder = fresh(folder, "exports")
    program = Program(path, folder)
    os.makedirs(os.path.join(folder, "articles"))
    write_articles(rng, os.path.join(folder, "articles"), 100)
    program.run("import", "articles")
    shutil.rmtree(os.path.join(folder, "articles"))
    before = sorted(os.listdir(folder))
    begin = time.monotonic()
    program.run("export", "--output", "whole")
    length = time.monotonic() - begin
    whole = {name: open(os.path.join(folder, "whole", name), "rb").read() for name in ("claims.csv", "datapackage.json")}
    shutil.rmtree(os.path.join(folder, "whole"))
    for number in range(count):
        process = program.start("export", "--output", "new")
        time.sleep(rng.random() * length)
        process.send_signal(rng.choice([signal.SIGTERM, signal.SIGINT, signal.SIGHUP]))
        told = process.communicate(timeout=60)[1]
        if process.returncode == FOUND:
            faults.append(f"exports {seed}/{number}: {told.decode()[:3000]}")
        new = os.path.join(folder, "new")
        there = sorted(os.listdir(new)) if os.path.exists(new) else []
        wrong = [name for name in there if name in whole and open(os.path.join(new, name), "rb").read() != whole[name]]
        stray = [name for name in there if name not in whole and name != ".heshu-files"]
        if wrong or stray or os.path.exists(new) and not there:
            faults.append(f"exports {seed}/{number}: left {there}")
        shutil.rmtree(new, ignore_errors=True)
        if [name for name in sorted(os.listdir(folder)) if not name.startswith("heshu.db")] != [
                name for name in before if not name.startswith("heshu.db")]:
            faults.append(f"exports {seed}/{number}: left {os.listdir(folder)}")
    return f"{count} interrupted exports", faults


def writers(seed, path, folder, count):
    """Three programs that make and fill one store at once."""
    rng, faults = random.Random(f"{seed} writers"), []
    folder = fresh(folder, "writers")
    program = Program(path, folder)
    for number in range(3):
        os.makedirs(os.path.join(folder, str(number)))
        write_articles(rng, os.path.join(folder, str(number)), 10)
    for number in range(count):
        processes = [program.start("import", "--store", f"{number}.db", str(part)) for part in range(3)]
        told = [process.communicate(timeout=120)[1].decode() for process in processes]
        articles = {row[0] for row in figures(os.path.join(folder, f"{number}.db"))[0]}
        if any(process.returncode for process in processes) or len(articles) != 30:
            faults.append(f"writers {seed}/{number}: {len(articles)} articles; {' '.join(told)}")
        os.remove(os.path.join(folder, f"{number}.db"))
    return f"{count} stores made by three", faults


def full_disks(seed, path, folder, count):
    """Imports under a limit on the size of files: a sentence, and a store that is whole."""
    rng, faults = random.Random(f"{seed} disks"), []
    folder = fresh(folder, "disks")
    program = Program(path, folder)
    os.makedirs(os.path.join(folder, "articles"))
    write_articles(rng, os.path.join(folder, "articles"), 50)
    for number in range(count):
        most = rng.randrange(40_000, 2_000_000)
        limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
        _, _, fault = program.run("import", "--store", f"{number}.db", "articles", preexec_fn=limit)
        again = program.run("import", "--store", f"{number}.db", "articles")[2]
        is_whole = figures(os.path.join(folder, f"{number}.db"))[1]
        if fault or again or not is_whole:
            faults.append(f"disks {seed}/{number}: {fault or again or 'the store is damaged'}")
        os.remove(os.path.join(folder, f"{number}.db"))
    return f"{count} full disks", faults


def flips(seed, path, folder, count):
    """Stores with flipped bytes, asked by every command that asks: an answer or a sentence."""
    rng, faults = random.Random(f"{seed} flips"), []
    folder = fresh(folder, "flips")
    program = Program(path, folder)
    os.makedirs(os.path.join(folder, "articles"))
    write_articles(rng, os.path.join(folder, "articles"), 30)
    program.run("import", "--store", "whole.db", "articles")
    whole = open(os.path.join(folder, "whole.db"), "rb").read()
    questions = [("list",), ("regions",), ("conflicts",), ("export", "--format", "jsonl"), ("articles",),
                 ("sql", "SELECT * FROM figures LIMIT 50"), ("import", "articles"), ("verify",), ("facet", "metric")]
    for number in range(count):
        bytes_ = bytearray(whole)
        for _ in range(rng.choice([1, 1, 3, 20, 200])):
            bytes_[rng.randrange(rng.choice([100, 8192, len(bytes_)]))] = rng.randrange(256)
        if rng.random() < 0.1:
            del bytes_[rng.randrange(len(bytes_)):]
        with open(os.path.join(folder, "flipped.db"), "wb") as file:
            file.write(bytes_)
        _, _, fault = program.run(*rng.choice(questions), "--store", "flipped.db")
        if fault:
            faults.append(f"flips {seed}/{number}: {fault}")
        for ending in ("-wal", "-shm", "-journal"):
            if os.path.exists(os.path.join(folder, "flipped.db" + ending)):
                os.remove(os.path.join(folder, "flipped.db" + ending))
    return f"{count} flipped stores", faults


def mutations(seed, path, folder, count):
    """Mutated articles through every reader, many in one run; alone where that run fails."""
    rng, faults = random.Random(f"{seed} mutations"), []
    folder = fresh(folder, "mutations")
    program = Program(path, folder)
    os.makedirs(os.path.join(folder, "articles"))
    for number in range(count):
        text = article(rng)
        kind = rng.choice(["txt", "md", "html", "jsonl"])
        if kind == "html":
            text = "<html><body><h1>" + text.replace("\n", "</p><table><tr><td>", 1).replace("。", "。</td></p><p>") + "</body>"
        elif kind == "jsonl":
            text = "\n".join('{"text": "%s", "date": "2023-01-02"}' % line for line in text.split("\n") if line)
        bytes_ = bytearray(text.encode(rng.choice(["utf-8", "utf-8", "utf-16", "gb18030"]), "replace"))
        for _ in range(rng.choice([0, 1, 5, 50])):
            place = rng.randrange(len(bytes_))
            roll = rng.random()
            if roll < 0.4:
                bytes_[place] = rng.randrange(256)
            elif roll < 0.7:
                del bytes_[place:place + rng.randrange(1, 40)]
            else:
                bytes_[place:place] = bytes_[rng.randrange(len(bytes_) or 1):][:rng.randrange(1, 200)]
            bytes_ = bytes_ or bytearray(b"1")
        data = gzip.compress(bytes(bytes_)) if rng.random() < 0.1 else bytes(bytes_)
        if rng.random() < 0.02:
            data = data[:rng.randrange(len(data))]
        with open(os.path.join(folder, "articles", f"{number:05}.{kind}" + (".gz" if data[:2] == b"\x1f\x8b" else "")), "wb") as file:
            file.write(data)
    for words in (("extract", "--format", "jsonl"), ("import", "--store", "m.db"), ("extract", "--format", "csv")):
        fault = program.run(*words, "articles", seconds=600)[2]
        if fault:
            faults.append(f"mutations {seed}: {fault}")
    return f"{count} mutated articles", faults


def bombs(seed, path, folder, megabytes):
    """Inputs that want all the memory or time: a sentence or an answer in at most 1 GB."""
    folder = fresh(folder, "bombs")
    program, faults = Program(path, folder), []
    size = megabytes << 20
    shapes = {
        "zeros.txt.gz": gzip.compress(bytes(64 * size)), "page.html.gz": gzip.compress(b"<html><p>a" + b"<p>a" * (16 * size)),
        "flat.txt": ("1亿元" * (size // 7)).encode(), "line.txt": b"1" * (16 * size),
        "attributes.html": b"<p " + b" ".join(b"a%d=1" % number for number in range(4000)) + b">1",
        "deep.html": b"<div>" * (size // 5) + b"1", "open.jsonl": b'{"text": "' + b"a" * (16 * size),
    }
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT {} FROM n"
    for name, data in shapes.items():
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)
    runs = [words + (name,) for name in shapes for words in (("extract", "--format", "jsonl"), ("import",))]
    runs += [("sql", query, "--timeout", "5") for query in (
        "SELECT randomblob(500000000)", endless.format("i"), endless.format("max(i)"),
        endless.format("group_concat(hex(zeroblob(1000000)))"), "SELECT zeroblob(60000000)")]
    for words in runs:
        fault = program.run(*words, seconds=600)[2]
        if fault:
            faults.append(f"bombs: {fault}")
    if program.largest > MEMORY:
        faults.append(f"bombs: {program.largest >> 20} MB of memory")
    return f"{len(runs)} bombs with at most {program.largest >> 20} MB", faults
