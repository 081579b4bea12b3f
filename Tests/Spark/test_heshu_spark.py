"""The Spark driver against one machine: the same claims and findings whatever happens on the way, one sentence when it
cannot go on. Run by `make spark-test`, which says where heshu is: test_heshu_spark.py PROGRAM."""

import glob
import hashlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from types import SimpleNamespace

from pyspark.sql import SparkSession

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "..", "Sources", "spark"))
import heshu_spark  # noqa: E402

PROGRAM = os.path.abspath(sys.argv[1])
SKEWED = int(os.environ.get("SKEWED", 100_000))


def heshu(*arguments, given=b""):
    answer = subprocess.run([PROGRAM, *arguments], input=given, capture_output=True, env={**os.environ, "LANG": "C.UTF-8"})
    assert answer.returncode == 0, (arguments, answer.stderr.decode()[-500:])
    return answer.stdout.decode().splitlines()


def write(path, lines):
    with open(path, "w", encoding="utf-8") as file:
        file.writelines(line + "\n" for line in lines)


def articles():
    """Releases of districts, each told by two papers: some with a slip, some a copy, in words of their own."""
    for number in range(60):
        district = ["松江区", "嘉定区", "青浦区", "奉贤区"][number % 4]
        year, count = 2015 + number // 4 % 8, 2306 + 37 * number
        digits = str(count)
        slip = digits[:1] + digits[2] + digits[1] + digits[3:] if number % 5 == 0 else digits
        body = f"{year}年,{district}高新技术企业达到{{}}家,实现营业收入{count * 3}.{number % 10}亿元,同比增长{8 + number % 7}.{number % 9}%。"
        date = f"{year + 1}-03-{number % 27 + 1:02}"
        first = {"id": f"a{number:03}", "date": date, "text": f"区统计局今天公布了一组数据。{body.format(digits)}其中规模以上企业{count - 900}家。"}
        other = {"id": f"b{number:03}", "date": date, "text": f"记者从发布会上了解到,{body.format(slip)}"}
        yield from (first, other)
        if number % 10 == 0:
            yield {**first, "id": f"c{number:03}"}


def on_one_machine(store, *imported):
    """The claims and the findings, as a machine alone has them."""
    heshu("import", "--store", store, *imported)
    findings = {}
    for line in heshu("conflicts", "--store", store, "--format", "jsonl") + heshu("audit", "--store", store, "--format", "jsonl"):
        finding = json.loads(line)
        findings.setdefault(finding["id"], finding)
    return findings


def findings_of(spark, output):
    lines = spark.read.parquet(f"{output}/findings").selectExpr("to_json(struct(*), map('ignoreNullFields', 'false'))").collect()
    return {finding["id"]: finding for finding in (json.loads(line[0]) for line in lines)}


def is_of_conflicts(finding):
    if finding["verdict"] in ("agree", "agree-rounding"):
        return finding["sources"] > 1
    return finding["verdict"] in ("contradict", "does-not-add-up", "revised", "target-met", "target-missed")


def expect_same(found, expected, what):
    """The same findings; what two articles inside of themselves agree on may be told by either."""
    ours = {key: value for key, value in found.items() if is_of_conflicts(value)}
    theirs = {key: value for key, value in expected.items() if is_of_conflicts(value)}
    missing, more = sorted(theirs.keys() - ours.keys()), sorted(ours.keys() - theirs.keys())
    assert not missing and not more, (what, "missing", [theirs[i] for i in missing[:2]], "more", [ours[i] for i in more[:2]])
    assert all(ours[key] == theirs[key] for key in ours), what
    assert len(ours) > 3, (what, len(ours))
    inside = {key for key, value in expected.items() if not is_of_conflicts(value)}
    assert inside <= found.keys(), (what, sorted(inside - found.keys())[:3])


def executors():
    """The executors below this process."""
    parents, commands = {}, {}
    for folder in glob.glob("/proc/[0-9]*"):
        try:
            number = int(folder[6:])
            parents[number] = int(open(folder + "/stat").read().rsplit(")", 1)[1].split()[1])
            commands[number] = open(folder + "/cmdline").read()
        except (OSError, IndexError, ValueError):
            continue

    def is_ours(number):
        while number > 1:
            if number == os.getpid():
                return True
            number = parents.get(number, 0)
        return False

    return [n for n, command in commands.items() if "CoarseGrainedExecutorBackend" in command and is_ours(n)]


def kill_an_executor(program):
    """Kills one while its program works."""
    killed = []

    def watch():
        while not killed:
            if os.path.exists(program + ".started"):
                for number in executors()[:1]:
                    os.kill(number, signal.SIGKILL)
                    killed.append(number)
            time.sleep(0.05)

    threading.Thread(target=watch, daemon=True).start()
    return killed


def script(folder, name, lines):
    path = os.path.join(folder, name)
    write(path, ["#!/bin/sh", *lines])
    os.chmod(path, 0o755)
    return path


def job(spark, articles, output, program=PROGRAM, **more):
    options = dict(articles=articles, output=output, program=program, column=None, partitions=4, copies="keep", store=None)
    return heshu_spark.Job(spark, SimpleNamespace(**{**options, **more}))


def test_whatever_happens(spark, folder):
    told = [json.dumps(article, ensure_ascii=False) for article in articles()]
    write(f"{folder}/broken.jsonl", told[:40] + ['{"id": "x", "text": "三家'] + told[40:])
    # The documents of a stream are named by their identifiers alone.
    expected = on_one_machine(f"{folder}/one.db", "--claims", claims_of(folder, told))
    slow = script(folder, "slow", [f'[ "$1" = extract ] && touch "{folder}/slow.started" && sleep 2', f'exec "{PROGRAM}" "$@"'])
    killed = kill_an_executor(f"{folder}/slow")
    job(spark, f"{folder}/broken.jsonl", f"{folder}/out", slow, partitions=6, store=f"{folder}/store.db").run()
    assert killed, "no executor was killed"
    expect_same(findings_of(spark, f"{folder}/out"), expected, "findings")
    lines = [row[0] for row in spark.read.text(f"{folder}/out/lines").collect()]
    claims = sorted(line for line in lines if line.startswith('{"record":"claim"'))
    assert claims == sorted(open(f"{folder}/claims.jsonl", encoding="utf-8").read().splitlines()), "claims"
    errors = [json.loads(line) for line in lines if line.startswith('{"record":"error"')]
    assert [error["code"] for error in errors] == ["not-json"], errors
    table = spark.read.parquet(f"{folder}/out/claims")
    assert table.count() == len(claims) and table.where("value_decimal is not null").count() > len(claims) / 2
    assert dict(table.dtypes)["value_decimal"] == "decimal(38,18)" and dict(table.dtypes)["published"] == "date"
    assert heshu("sql", "SELECT count(*) FROM claims", "--store", f"{folder}/store.db", "--format", "tsv")[-1] == str(len(claims))
    # A second run makes only what is missing.
    before = os.stat(glob.glob(f"{folder}/out/lines/part-*")[0]).st_mtime_ns
    subprocess.run(["rm", "-r", f"{folder}/out/errors"], check=True)
    job(spark, f"{folder}/broken.jsonl", f"{folder}/out").run()
    assert os.path.exists(f"{folder}/out/errors/_SUCCESS")
    assert os.stat(glob.glob(f"{folder}/out/lines/part-*")[0]).st_mtime_ns == before


def claims_of(folder, told):
    """The claims of a stream of articles, in a file."""
    lines = heshu("extract", "-", "--from", "jsonl", "--format", "jsonl", given="\n".join(told).encode())
    write(f"{folder}/claims.jsonl", lines)
    return f"{folder}/claims.jsonl"


def test_copies(spark, folder):
    """The articles that an import takes for copies are those that are dropped."""
    told = sorted((json.dumps(article, ensure_ascii=False) for article in articles()), key=lambda line: json.loads(line)["id"])
    write(f"{folder}/copies.jsonl", told)
    heshu("import", "--store", f"{folder}/copies.db", f"{folder}/copies.jsonl")
    query = "SELECT doc FROM articles WHERE original_id IS NOT NULL ORDER BY doc"
    copies = {line.split("/")[-1] for line in heshu("sql", query, "--store", f"{folder}/copies.db", "--format", "tsv")[1:]}
    assert {f"c{number:03}" for number in range(0, 60, 10)} <= copies, copies
    work = job(spark, f"{folder}/copies.jsonl", f"{folder}/none", copies="drop")
    kept = {row.id for row in work.without_copies(work.articles()).collect()}
    assert kept == {json.loads(line)["id"] for line in told} - copies, kept


def test_skew(spark, folder):
    """Very many claims of one metric and place."""
    text = "第000000号通报说,2016年松江区专利授权量为52件。"
    article = json.dumps({"id": "skew", "date": "2018-01-05", "text": text}, ensure_ascii=False)
    lines = heshu("extract", "-", "--from", "jsonl", "--format", "jsonl", given=article.encode())
    claim = next(made for made in map(json.loads, lines) if made["text"] == "52件" and made["metric"])
    made = []
    for number in range(SKEWED):
        year, count = 2016 + number % 8, 52 + number % 8
        if number % 20_000 == 3:
            count = count % 10 * 10 + count // 10
        sentence = text.replace("000000", f"{number:06}").replace("2016", str(year)).replace("52", str(count))
        period = {**claim["period"], "start": f"{year}-01-01", "end": f"{year}-12-31", "first_day": f"{year}-01-01", "last_day": f"{year}-12-31", "edtf": str(year), "text": f"{year}年"}
        value = {"text": f"{count}件", "value": str(count), "value_decimal": str(count)}
        value |= {name: str(count + by) for by, name in ((-0.5, "low"), (-0.5, "low_decimal"), (0.5, "high"), (0.5, "high_decimal"))}
        doc = f"skew/{number:06}"
        place = f"{doc}\n{claim['start']}\n{claim['end']}\n"
        named = {"doc": doc, "claim_id": hashlib.sha256(place.encode()).hexdigest()[:32]}
        parts = {"sentence": {**claim["sentence"], "text": sentence}, "period": period}
        made.append(json.dumps({**claim, **named, **value, **parts}, ensure_ascii=False, separators=(",", ":")))
    os.makedirs(f"{folder}/skewed/lines")
    for part in range(4):
        write(f"{folder}/skewed/lines/part-{part}.txt", made[part * SKEWED // 4 : (part + 1) * SKEWED // 4])
    write(f"{folder}/skewed/lines/_SUCCESS", [])
    expected = on_one_machine(f"{folder}/skewed.db", "--claims", *sorted(glob.glob(f"{folder}/skewed/lines/part-*")))
    job(spark, "none", f"{folder}/skewed").run()
    expect_same(findings_of(spark, f"{folder}/skewed"), expected, "skew")


def test_one_sentence(spark, folder):
    """What ends the job is told in one sentence that names the partition and, where there is one, the line."""
    write(f"{folder}/few.jsonl", [json.dumps(article, ensure_ascii=False) for article in articles()][:4])
    write(f"{folder}/prose.jsonl", ["今天天气很好", "明天也好"])
    write(f"{folder}/cut.parquet", ["PAR1 and then nothing"])
    newer = script(folder, "newer", ['cat >/dev/null; echo \'{"record":"claim","version":2}\''])
    full = script(folder, "full", [f'exec "{PROGRAM}" "$@" >/dev/full'])
    cases = [
        ("few", "/no/such/heshu", "partition 0: heshu cannot be started"),
        ("few", newer, "line 1: heshu writes records of version 2, the driver reads 1"),
        ("few", full, "No space left on device"),
        ("prose", PROGRAM, "is JSON"),
    ]
    for number, (name, program, words) in enumerate(cases):
        expect_sentence(job(spark, f"{folder}/{name}.jsonl", f"{folder}/bad{number}", program, partitions=1), words)
    expect_sentence(job(spark, f"{folder}/cut.parquet", f"{folder}/bad", column="text"), "cut.parquet")


def expect_sentence(work, words):
    try:
        work.run()
    except Exception as error:
        said = heshu_spark.sentence(error)
        assert words in said and "\n" not in said and len(said) < 400, said
    else:
        raise AssertionError(f"nothing was said of {words}")


def main():
    spark = (
        SparkSession.builder.master("local-cluster[2,1,1024]").appName("spark-test")
        .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "4")
        .config("spark.executor.memory", "1g").config("spark.log.level", "OFF").getOrCreate())
    spark.sparkContext.addPyFile(heshu_spark.__file__)
    try:
        for test in (test_whatever_happens, test_copies, test_one_sentence, test_skew):
            start = time.time()
            with tempfile.TemporaryDirectory() as folder:
                test(spark, folder)
            print(f"{test.__name__}: passed in {time.time() - start:.0f} s", flush=True)
    finally:
        spark.stop()


main()
