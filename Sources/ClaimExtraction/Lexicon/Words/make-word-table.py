#!/usr/bin/env python3
"""Writes WordTable.swift from the word list of jieba: make words

    make-word-table.py DICT.TXT > WordTable.swift

Kept are words of two to four Chinese characters with a count of eight or more, and every single character with one. Left out is what
the numeral reader reads better: words of class m that begin like a number (一个, 亿元, 多家), and those made of numerals alone.
"""
import collections, math, sys

NUMERALS = set("零〇一二两三四五六七八九十百千万亿兆廿卅")
# What begins a number that is not exact, or an ordinal: 多家, 几十个, 第三次.
OPEN = set("多几数余半第首上")
# Quantities that are no numbers.
KEPT = set("一些 一点 一批 一番 一部分 一系列 一起 一面 一方面 一阵 一下 一线 一一 一路 一手 零部件 零件 十分 万一 多数 多少 多半 多元 多余 多方 多重 几乎 百分点 百分比 数码 数次 首次 首批 首位 首页 首尾 半数 半夜 半天 上下".split())


def is_kept(word, count, flag):
    if count < 8 or not 1 <= len(word) <= 4 or not all("\u3400" <= c <= "\u9fff" for c in word): return False
    if word in KEPT: return True
    if len(word) > 1 and all(c in NUMERALS for c in word): return False
    return not (flag in ("m", "mq") and len(word) > 1 and (word[0] in NUMERALS or word[0] in OPEN))


def weight(count):
    """A quarter of a unit of the logarithm a step, from a count of eight on, as a letter."""
    step = min(51, round((math.log(count) - 2) * 4))
    return chr(ord("A") + step) if step < 26 else chr(ord("a") + step - 26)


classes = collections.defaultdict(list)
for line in open(sys.argv[1], encoding="utf-8"):
    word, count, flag = line.split()
    if is_kept(word, int(count), flag): classes[flag].append(word + weight(int(count)))

print("""// Written by make-word-table.py; do not edit.

/// Chinese words with their part of speech and frequency, from jieba 0.42.1 (MIT licence, copyright 2013 Sun Junyi; see
/// LICENSES/jieba.txt). A line holds the part of speech, then words, each with a letter for its weight: A for a count of
/// eight in sixty million, each letter a quarter of a unit of the natural logarithm more.
enum WordTable {
  static let text: StaticString = #\"\"\"""")
for flag, words in sorted(classes.items()):
    for start in range(0, len(words), 400): print(f"    {flag} {''.join(words[start:start + 400])}")
print('    """#\n}')
