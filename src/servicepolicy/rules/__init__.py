"""Rules: facts and terms in, a decision with its reasons out. One room a rule family."""
