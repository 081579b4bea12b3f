"""Articles to claims to findings on Apache Spark. heshu does the work on the workers; this moves lines between its parts.

    spark-submit --files ~/.local/bin/heshu heshu_spark.py ARTICLES OUTPUT [--copies drop] [--store heshu.db]

OUTPUT gets lines/ (what `heshu extract` wrote, the checkpoint), claims/ and findings/ (Parquet) and errors/ (what could
not be read). A part that is there as a whole is not made again. The findings are those that one machine finds.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import threading

from pyspark import SparkFiles
from pyspark.sql import SparkSession, Window
from pyspark.sql import functions as F
from pyspark.sql.types import StructType

VERSION = 1  # of the records, as in `heshu schema`
LARGEST = 20_000  # claims of a key that are held against each other across years, as in heshu
COPIES, LIKENESS = 8, 0.8  # articles of a print that are looked at, and the sentences that a copy shares


class Stopped(Exception):
    """What ends the job, in one sentence."""


def run(program, arguments, partition, lines):
    """The lines that the program makes of those of a partition."""
    errors = tempfile.TemporaryFile()
    shipped = SparkFiles.get(program)
    try:
        process = subprocess.Popen(
            [shipped if os.path.isfile(shipped) else program, *arguments], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=errors, env={**os.environ, "LANG": "C.UTF-8"})
    except OSError as error:
        raise Stopped(f"partition {partition}: heshu cannot be started: {error}; ship it with --files, or name it with --program")
    fed = [0]

    def feed():
        try:
            with process.stdin as stream:
                for line in lines:
                    fed[0] += 1
                    stream.write(line.encode() + b"\n")
        except BrokenPipeError:
            pass  # the status tells

    feeding = threading.Thread(target=feed, daemon=True)
    feeding.start()
    broken = 0
    for number, line in enumerate(process.stdout):
        if number == 0 and (version := json.loads(line).get("version")) != VERSION:
            process.kill()
            raise Stopped(f"partition {partition}, line 1: heshu writes records of version {version}, the driver reads {VERSION}")
        broken += line.startswith(b'{"record":"error"') and b'"code":"not-json"' in line
        yield line.decode().rstrip("\n")
    feeding.join()
    if process.wait() != 0:
        errors.seek(0)
        said = errors.read().decode(errors="replace").strip().split("\n")[-1]
        raise Stopped(f"partition {partition}: {said or f'heshu ended with status {process.returncode}'}")
    if fed[0] and broken == fed[0]:
        raise Stopped(f"partition {partition}, line 1: no line of {fed[0]} is JSON")


class Job:
    def __init__(self, spark, options):
        self.spark, self.options = spark, options
        self.schemas = {}

    def pipe(self, lines, *arguments):
        """A column `line` of what the program makes of each partition of the first column of `lines`."""
        program = self.options.program
        made = lines.rdd.map(lambda row: row[0]).mapPartitionsWithIndex(lambda i, part: run(program, arguments, i, part))
        return self.spark.createDataFrame(made.map(lambda line: (line,)), "line string")

    def schema(self, name):
        text = subprocess.run([self.options.program, "schema", name, "--as", "spark"], capture_output=True, check=True).stdout
        return StructType.fromJson(json.loads(text))

    def once(self, name, make):
        """The folder of a part, made unless it is there as a whole."""
        path = f"{self.options.output}/{name}"
        hadoop = self.spark._jvm.org.apache.hadoop.fs.Path(path + "/_SUCCESS")
        if not hadoop.getFileSystem(self.spark._jsc.hadoopConfiguration()).exists(hadoop):
            make(path)
        return path

    def articles(self):
        """Articles as JSON with an `id` that does not depend on partitions."""
        options = self.options
        if options.column:
            table = self.spark.read.parquet(options.articles)
            fields = [F.col(options.column).alias("text")]
            fields += [F.col(name) for name in ("id", "title", "url", "date", "publisher") if name in table.columns]
            lines = table.select(F.to_json(F.struct(*fields)).alias("line"))
        else:
            lines = self.spark.read.text(options.articles).select(F.col("value").alias("line")).where("trim(line) != ''")
        lines = lines.withColumn("id", F.get_json_object("line", "$.id"))
        named = F.concat(F.lit('{"id":"'), F.sha2("line", 256), F.lit('",'), F.expr("substring(ltrim(line), 2)"))
        lines = lines.withColumn("line", F.when(F.col("id").isNull() & F.col("line").rlike(r"^\s*\{"), named).otherwise(F.col("line")))
        lines = lines.withColumn("id", F.coalesce("id", F.get_json_object("line", "$.id")))
        return lines.repartition(options.partitions, F.coalesce("id", "line")).sortWithinPartitions("id", "line")

    def without_copies(self, articles):
        """The articles but those that repeat one that comes before them in the order of their ids."""
        lines = self.pipe(articles, "fingerprint", "-", "--from", "jsonl", "--errors", "jsonl")
        parsed = F.from_json("line", "record string, doc string, sha256 string, sketch array<long>, sentences array<long>")
        prints = lines.select(parsed.alias("p")).select("p.*").where("record = 'fingerprint'").cache()
        marks = prints.select("*", F.explode("sketch").alias("mark"))
        first = marks.withColumn("place", F.row_number().over(Window.partitionBy("mark").orderBy("doc"))).where(F.col("place") <= COPIES)
        pairs = marks.alias("a").join(first.alias("b"), (F.col("a.mark") == F.col("b.mark")) & (F.col("a.doc") > F.col("b.doc")))
        shared = F.size(F.array_intersect("a.sentences", "b.sentences"))
        alike = (F.col("a.sha256") == F.col("b.sha256")) | ((F.size("a.sentences") > 0) & (shared >= F.lit(LIKENESS) * F.size("a.sentences")))
        copies = pairs.where(alike).select(F.col("a.doc").alias("id")).distinct()
        kept = articles.join(copies, "id", "left_anti").select("line", "id")
        return kept.repartition(self.options.partitions, F.coalesce("id", "line")).sortWithinPartitions("id", "line")

    def extract(self, path):
        articles = self.articles()
        if self.options.copies == "drop":
            articles = self.without_copies(articles)
        lines = self.pipe(articles, "extract", "-", "--from", "jsonl", "--encoding", "utf-8", "--format", "jsonl", "--errors", "jsonl", "--jobs", "1")
        lines.write.mode("overwrite").option("compression", "gzip").text(path)

    def table(self, lines, name):
        return self.spark.read.schema(self.schema(name)).json(lines.rdd.map(lambda row: row[0]))

    def keyed(self, claims):
        """Claims under their keys, each key's together, with how many values their words have."""
        fields = F.from_json("line", "fact_key string, fact_year int, words_print long, value_print long")
        keyed = self.pipe(claims, "key", "--claims", "-").select("line", fields.alias("k")).select("line", "k.*")
        words = keyed.where("words_print is not null").groupBy("words_print").agg(F.count_distinct("value_print").alias("values"))
        skewed = keyed.where("fact_year is not null").groupBy("fact_key").count().where(F.col("count") > LARGEST)
        keyed = keyed.join(words, "words_print", "left").join(F.broadcast(skewed), "fact_key", "left")
        group = F.when(F.col("count").isNull(), F.col("fact_key")).otherwise(F.concat("fact_key", F.lit("|"), "fact_year"))
        counted = F.concat(F.lit('{"words_values":'), F.coalesce(F.col("values").cast("string"), F.lit("null")), F.lit(","), F.expr("substring(line, 2)"))
        keyed = keyed.select(F.concat(group, F.lit("\t"), counted).alias("line"), group.alias("group"))
        return keyed.repartition(self.options.partitions, "group").sortWithinPartitions("group", "line")

    def find(self, claims, path):
        inside = self.pipe(claims, "audit", "--claims", "-", "--keyed")
        across = self.pipe(self.keyed(claims), "conflicts", "--claims", "-", "--keyed")
        order = F.from_json("line", "settle_key string, settle_order string").alias("k")
        found = inside.union(across).select("line", order).select("line", "k.*")
        found = found.repartition(self.options.partitions, "settle_key").sortWithinPartitions("settle_key", "settle_order")
        settled = self.table(self.pipe(found, "conflicts", "--findings", "-"), "findings")
        settled.dropDuplicates(["id"]).orderBy("id").write.mode("overwrite").parquet(path)

    def run(self):
        lines = self.spark.read.text(self.once("lines", self.extract)).withColumnRenamed("value", "line")
        claims = lines.where(F.col("line").startswith('{"record":"claim"'))
        self.once("errors", lambda path: self.table(lines.where(F.col("line").startswith('{"record":"error"')), "errors").write.mode("overwrite").json(path))
        self.once("claims", lambda path: self.table(claims, "claims").write.mode("overwrite").parquet(path))
        self.once("findings", lambda path: self.find(claims, path))
        if self.options.store:
            with subprocess.Popen([self.options.program, "import", "--claims", "-", "--store", self.options.store], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as importing:
                for row in claims.toLocalIterator():
                    importing.stdin.write(row[0].encode() + b"\n")
            if importing.returncode:
                raise Stopped("the claims could not be imported into the store; see above")


def sentence(error):
    """What a failed job has to say, without the stack of the machine."""
    lines = [line.strip() for line in str(error).split("\n") if line.strip()]
    said = [line.split("Stopped: ", 1)[1] for line in lines if "Stopped: " in line]
    causes = [line.split("Caused by: ", 1)[1] for line in lines if line.startswith("Caused by: ")]
    return (said or causes[-1:] or lines or [repr(error)])[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("articles", help="JSON Lines, or Parquet with --column")
    parser.add_argument("output", help="the folder for lines, claims, findings and errors")
    parser.add_argument("--column", help="the column of a Parquet table that holds the text")
    parser.add_argument("--program", default="heshu", help="heshu: shipped with --files, on the PATH, or a path")
    parser.add_argument("--partitions", type=int, default=200)
    parser.add_argument("--copies", choices=["keep", "drop"], default="keep")
    parser.add_argument("--store", help="a store on the driver's machine for all claims")
    options = parser.parse_args()
    spark = SparkSession.builder.appName("heshu").getOrCreate()
    try:
        Job(spark, options).run()
    except Exception as error:
        print(f"heshu_spark: {sentence(error)}; what was done before is kept in {options.output}", file=sys.stderr)
        sys.exit(1)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
