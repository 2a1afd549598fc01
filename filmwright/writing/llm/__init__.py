"""Language models as writers: what they are asked, the one request that asks, and what is accepted of their answers.

Nothing here spends money or keeps anything: `filmwright.steps` holds the ledger, the records and the film. An answer is a stranger's text:
it is bounded, checked and read by our own Fountain reader before a word of it is used.
"""
