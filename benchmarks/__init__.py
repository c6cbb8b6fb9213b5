"""The library beside its peers: `python -m benchmarks` prints a table of ratios.

Only ratios within one run count. Every comparison is a race: in each round every contender does the same work once, one
after the other, and a figure is the median over the rounds of contender / limit in the same round. All answers are
checked to be the same before anything is timed.
"""
