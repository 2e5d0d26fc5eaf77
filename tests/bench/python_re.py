# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds every pattern of a file in every line of another one: python_re.py PATTERNS TEXTS LINES

Prints the seconds of processor time that it took, and how many patterns it could compile.
"""
import itertools
import re
import sys
import time


def compiled(pattern):
    try:
        return re.compile(pattern, re.ASCII | re.IGNORECASE)
    except re.error:
        return None


patterns = [p for p in map(compiled, open(sys.argv[1], encoding="utf-8").read().splitlines()) if p]
texts = list(itertools.islice(open(sys.argv[2], encoding="utf-8"), int(sys.argv[3])))
begin = time.process_time()
for text in texts:
    for pattern in patterns:
        for _ in pattern.finditer(text):
            pass
print(time.process_time() - begin, len(patterns))
