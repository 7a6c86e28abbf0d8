"""Measure what a website costs to build, beside other ways to build the same pages.

`python -m bench.build --regulations 7 100 1000` prints the table of README. `synthetic` makes the
content by varying the real regulations, one file a builder runs it, `measure` takes its time.

`python -m bench.lighthouse` measures the built pages instead, as a phone on a slow network meets
them: `serve` sends them compressed, `audits` reads what Lighthouse says.
"""
