"""The source documents, clause by clause, in their own order.

One constant a clause, named for its id: `D0_4_1_2A` is D0.4.1.2a. Constants, so that "find references" is the
traceability matrix and a misspelt clause is a type error. A rule imports only the documents it cites.
"""
